#!/usr/bin/env python3
"""Reads PDF and DOCX files with libraries that are none of ours and prints what is in them as JSON; for tests.

usage: read-copies.py FILE…   (needs the packages python3-pypdf and python3-docx)
"""
import json
import sys
import zipfile


def titles(outline):
    found = []
    for entry in outline:
        found += titles(entry) if isinstance(entry, list) else [entry.title]
    return found


def links(page):
    found = []
    for annotation in page.get("/Annots") or []:
        action = annotation.get_object().get("/A")
        if action and "/URI" in action.get_object():
            found.append(str(action.get_object()["/URI"]))
    return found


def pdf(path):
    import pypdf
    reader = pypdf.PdfReader(path)
    root = reader.trailer["/Root"]
    return {
        "title": reader.metadata.title,
        "day": str(reader.metadata["/CreationDate"])[2:10],
        "language": str(root.get("/Lang")),
        "showsTitle": bool(root.get("/ViewerPreferences", {}).get("/DisplayDocTitle")),
        "isTagged": bool(root.get("/MarkInfo", {}).get("/Marked")) and "/StructTreeRoot" in root,
        "outline": titles(reader.outline),
        "pages": [page.extract_text() for page in reader.pages],
        "size": [round(float(side) / 72 * 25.4) for side in reader.pages[0].mediabox[2:]],
        "links": [link for page in reader.pages for link in links(page)],
    }


def docx(path):
    import docx as library
    from docx.oxml.ns import qn
    document = library.Document(path)
    section, properties = document.sections[0], document.core_properties
    return {
        "title": properties.title,
        "subject": properties.subject,
        "author": properties.author,
        "changedBy": properties.last_modified_by,
        "created": properties.created.isoformat(),
        "modified": properties.modified.isoformat(),
        "languages": sorted({language.get(qn("w:val")) for language in document.styles.element.iter(qn("w:lang"))}),
        "size": [round(section.page_width.mm), round(section.page_height.mm)],
        "header": [paragraph.text for paragraph in section.header.paragraphs],
        "footer": [paragraph.text for paragraph in section.footer.paragraphs],
        "fields": [field.get(qn("w:instr")) for field in section.footer._element.iter(qn("w:fldSimple"))],
        "paragraphs": [[paragraph.style.name, paragraph.text] for paragraph in document.paragraphs],
        "lists": sum(1 for paragraph in document.paragraphs
                     if paragraph.style.element.pPr is not None and paragraph.style.element.pPr.numPr is not None),
        "times": sorted({"%d-%02d-%02d" % entry.date_time[:3] for entry in zipfile.ZipFile(path).infolist()}),
    }


print(json.dumps([pdf(path) if path.endswith(".pdf") else docx(path) for path in sys.argv[1:]]))
