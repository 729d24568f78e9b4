"""Writes letters as DOCX files.

Standard input holds a JSON array with one object for each letter: the name of its file, its properties, and every text that stands in it. All
wording comes from there. The same letter gives the same bytes: nothing of a clock, of this machine or of a person goes in.
"""

import datetime
import io
import json
import sys
import zipfile

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

FONT = "Arial"
INK = RGBColor(0x18, 0x26, 0x2B)
SOFT = RGBColor(0x4A, 0x5A, 0x60)
TEXT_WIDTH = Mm(210 - 2 * 25)
FIXED_TIME = (1980, 1, 1, 0, 0, 0)


def set_font(style, size, bold=False, italic=False, colour=INK):
    """Gives a style one font for every script, in place of those of the template's theme."""
    font = style.font
    font.size, font.bold, font.italic, font.color.rgb = Pt(size), bold, italic, colour
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in list(fonts.attrib):
        del fonts.attrib[name]
    for script in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(script), FONT)


def set_space(style, before, after, line=1.15):
    layout = style.paragraph_format
    layout.space_before, layout.space_after, layout.line_spacing = Pt(before), Pt(after), line


def set_styles(document):
    """The styles of a letter, each with a name that says what it is for."""
    styles = document.styles
    for language in styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), "en-GB")
    set_font(styles["Normal"], 10.5)
    set_space(styles["Normal"], 0, 0)
    set_font(styles["Body Text"], 10.5)
    set_space(styles["Body Text"], 0, 8)
    set_font(styles["List Bullet"], 10.5)
    set_space(styles["List Bullet"], 0, 4)
    set_font(styles["Heading 1"], 12.5, bold=True)
    set_space(styles["Heading 1"], 0, 10)
    for name, size, bold, colour, before, after in (
        ("Letter Board", 14, True, INK, 0, 24),
        ("Letter Date", 10.5, False, INK, 0, 10),
        ("Letter Recipient", 10.5, True, INK, 0, 22),
        ("Letter Closing", 10.5, False, INK, 20, 2),
        ("Letter Sender", 10.5, False, INK, 0, 2),
    ):
        style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = styles["Normal"]
        set_font(style, size, bold=bold, colour=colour)
        set_space(style, before, after)
    styles["Letter Closing"].paragraph_format.keep_with_next = True
    for name in ("Header", "Footer"):
        set_font(styles[name], 8.5, colour=SOFT)
        tabs = styles[name].paragraph_format.tab_stops
        tabs.clear_all()
        tabs.add_tab_stop(TEXT_WIDTH, WD_TAB_ALIGNMENT.RIGHT)


def set_page(section):
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(25)
    section.top_margin, section.bottom_margin = Mm(28), Mm(24)
    section.header_distance, section.footer_distance = Mm(12), Mm(11)


def add_field(paragraph, instruction):
    """A number that the word processor works out: of a page, or of all of them."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), instruction)
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)


def set_margins(section, letter):
    """What stands on every page: the marking above, how long the letter is kept and the page's number below."""
    header = section.header.paragraphs[0]
    header.add_run(letter["marking"]).bold = True
    if letter["remark"]:
        header.add_run("\t" + letter["remark"]).italic = True
    footer = section.footer.paragraphs[0]
    footer.add_run(letter["kept"] + "\t" + letter["page"] + " ")
    add_field(footer, "PAGE")
    footer.add_run(" " + letter["of"] + " ")
    add_field(footer, "NUMPAGES")


def set_properties(document, letter):
    properties = document.core_properties
    day = datetime.datetime.combine(datetime.date.fromisoformat(letter["date"]), datetime.time())
    properties.title = letter["title"]
    properties.subject = letter["about"]
    properties.author = properties.last_modified_by = letter["author"]
    properties.created = properties.modified = day
    properties.language = "en-GB"
    properties.revision = 1
    properties.comments = properties.keywords = ""


def forget_template(document):
    """Takes out what the template says of itself: a picture of its first page, the program it was made with, a list of works."""
    package = document.part.package
    for relations in (package.rels, document.part.rels):
        for key in [key for key, relation in relations.items() if relation.reltype.rsplit("/", 1)[-1] in (
                "thumbnail", "extended-properties", "customXml", "stylesWithEffects")]:
            del relations[key]
    settings = document.settings.element
    for name in ("w:proofState", "w:rsids", "w:savePreviewPicture"):
        for element in settings.findall(qn(name)):
            settings.remove(element)
    settings.find(qn("w:themeFontLang")).set(qn("w:val"), "en-GB")
    for setting in settings.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            # The newest way of laying out pages, so that no word processor says that the document is old.
            setting.set(qn("w:val"), "15")


def write(letter):
    document = Document()
    forget_template(document)
    set_styles(document)
    section = document.sections[0]
    set_page(section)
    set_margins(section, letter)
    set_properties(document, letter)

    document.add_paragraph(letter["board"], "Letter Board")
    document.add_paragraph(letter["day"], "Letter Date")
    document.add_paragraph(letter["recipient"], "Letter Recipient")
    document.add_paragraph(letter["subject"], "Heading 1")
    for block in letter["blocks"]:
        style = "List Bullet" if block["list"] else "Body Text"
        for text in block["texts"]:
            document.add_paragraph(text, style)
        if block["list"] and block["texts"]:
            document.paragraphs[-1].paragraph_format.space_after = Pt(8)
    for number, text in enumerate(letter["closing"]):
        document.add_paragraph(text, "Letter Closing" if number == 0 else "Letter Sender")

    written = io.BytesIO()
    document.save(written)
    with zipfile.ZipFile(written) as parts, zipfile.ZipFile(letter["file"], "w") as file:
        for part in parts.infolist():
            entry = zipfile.ZipInfo(part.filename, FIXED_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            file.writestr(entry, parts.read(part.filename))


for each in json.load(io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8")):
    write(each)
