"""Grades returns from the return alone: an independent peer of `s11 grade --format ndjson`.

    python peer.py --standards Standards returns/*.xml
    find returns -name '*.xml' | sort | python peer.py --standards Standards --files-from -

The benchmark runs it beside s11 on the same returns, to compare how fast both are and, above all, what both decide. It
is written from docs/grading-properties.md and docs/formats.md, in another language and without any of the code of s11,
so that a fault in grading would have to be made twice to go unseen. Its only dependency is lxml; both stand on libxml2.

A return is checked with the schema and against the names of its edition (the edition itself, agency type, criteria,
kinds of evidence). What else s11 refuses (a wrong hash, evidence dated after the sign-off, a DOCTYPE, …) is not looked
for: such a return may come out as accepted here. For each file there is one JSON object a line, in the order given,
whose members have the names and values they have in a line of s11, which holds some more.

Dates stay as they are written: two days YYYY-MM-DD compare as texts do.
"""

import argparse
import calendar
import json
import operator
import sys
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from lxml import etree

EDITION, RULES, RETURN = "{urn:s11:edition:1}", "{urn:s11:grading-rules:1}", "{urn:s11:return:1}"
AGENCY, SIGN_OFF, ANSWERS = RETURN + "agency", RETURN + "sign-off", RETURN + "answers"
CLAIM, EVIDENCE = RETURN + "not-applicable", RETURN + "evidence"
ACTION, SAFEGUARD = RETURN + "planned-action", RETURN + "interim-safeguard"

# What the accepted evidence for a criterion shows, as bits, by the names the evidence gate asks for it.
ACCEPTED, IN_DATE, PRACTICE, EFFECT = 1, 2, 4, 8
NEEDS = {"accepted": ACCEPTED, "in-date": IN_DATE, "in-date-practice": PRACTICE, "in-date-effect": EFFECT}
SHOWS = {"document": 0, "practice": PRACTICE, "effect": EFFECT}
COMPARISONS = {"at-least": operator.ge, "fewer-than": operator.lt, "more-than": operator.gt, "less-than": operator.lt}


class Refused(Exception):
    """The return cannot be graded."""


class Answer(NamedTuple):
    """What the rules look at of one criterion; without rating and level it is unanswered."""

    rating: int | None = None
    level: int | None = None
    evidence: int = 0
    planned: bool = False
    safeguarded: bool = False


class Facts(NamedTuple):
    """What the limiting rules look at of one rated standard."""

    verdict: int
    declared: bool
    planned: bool
    evidenced: bool
    live_risk: bool


class Edition:
    """An edition's kinds of evidence, and for each agency type and standard the criteria it is asked."""

    def __init__(self, root):
        self.id, self.last_day = root.get("id"), root.get("to")
        kinds = root.iter(EDITION + "evidence-kind")
        self.kinds = {kind.get("id"): (int(kind.get("age-months")), SHOWS[kind.get("shows")]) for kind in kinds}
        self.criteria = {criterion.get("id") for criterion in root.iter(EDITION + "criterion")}
        self.asked = {}
        for agency_type in (each.get("id") for each in root.iter(EDITION + "agency-type")):
            self.asked[agency_type] = {
                standard.get("id"): [
                    (each.get("id"), each.get("core") == "true", each.get("live-risk") == "true")
                    for each in standard.iter(EDITION + "criterion")
                    if agency_type in each.get("applies-to", agency_type).split()
                ]
                for standard in root.iter(EDITION + "standard")
            }


class Rules:
    """A set of grading rules: answers to levels, levels to verdicts, verdicts to a grade."""

    def __init__(self, root):
        self.id, self.edition = root.get("id"), root.get("edition")
        self.gap_below = int(root.find(RULES + "levels").get("gap-below"))
        gates = [
            (int(gate.get("opens")), sum(NEEDS[need] for need in gate.get("needs").split()))
            for gate in root.iter(RULES + "gate")
        ]
        # The highest level that evidence allows, by its bits: one gate that stays shut shuts off those above it.
        self.allowed = [
            min((opens - 1 for opens, needs in gates if shown & needs != needs), default=3) for shown in range(16)
        ]
        self.verdicts = [verdict.get("id") for verdict in root.iter(RULES + "verdict")]
        self.met = self.verdicts.index(root.find(RULES + "verdicts").get("met"))
        self.requirements = [
            (place, each.get("scope") == "core", int(each.get("level")), *share(each.get("share")))
            for place, verdict in enumerate(root.iter(RULES + "verdict"))
            for each in verdict.iter(RULES + "requirement")
        ]
        self.grades = [grade.get("id") for grade in root.iter(RULES + "grade")]
        self.limits = []
        for rule in root.iter(RULES + "limiting-rule"):
            counts = [self._count(count) for count in rule.iter(RULES + "count")]
            self.limits.append((rule.get("id"), self.grades.index(rule.get("cap")), counts))

    def _count(self, node):
        """One count of a limiting rule, as a function that says of the rated standards' facts whether it holds."""
        worst = self.verdicts.index(node.get("verdict-at-least", self.verdicts[0]))
        best = self.verdicts.index(node.get("verdict-at-most", self.verdicts[-1]))
        wanted = [
            (Facts._fields.index(name.replace("-", "_")), node.get(name) in ("true", "open"))
            for name in ("declared", "planned", "evidenced", "live-risk")
            if name in node.attrib
        ]
        name = next(name for name in COMPARISONS if name in node.attrib)
        is_share, compare = name in ("more-than", "less-than"), COMPARISONS[name]
        top, bottom = share(node.get(name)) if is_share else (int(node.get(name)), 1)

        def holds(standards):
            count = 0
            for facts in standards:
                if worst <= facts.verdict <= best and all(facts[place] == value for place, value in wanted):
                    count += 1
            return compare(count * bottom, top * len(standards) if is_share else top)

        return holds

    def verdict(self, levels, cores):
        """The best verdict of which all requirements, and all those of the verdicts below it, are met."""
        core_levels = [level for level, core in zip(levels, cores) if core]
        for place, of_core, least, top, bottom in self.requirements:
            counted = core_levels if of_core else levels
            if sum(level >= least for level in counted) * bottom < top * len(counted):
                return place - 1
        return len(self.verdicts) - 1

    def facts(self, asked, answers, level, rating):
        """The facts of a standard if all that is unanswered stood at this level and were declared by this rating."""
        cores = [core for _, core, _ in asked]
        levels = [level if answer.level is None else answer.level for answer in answers]
        ratings = [rating if answer.rating is None else answer.rating for answer in answers]
        return Facts(
            verdict=self.verdict(levels, cores),
            declared=self.verdict(ratings, cores) < self.met,
            planned=all(each.planned or stands >= self.gap_below for each, stands in zip(answers, levels)),
            evidenced=any(each.evidence or (each.level is None and level > 0) for each in answers),
            live_risk=any(
                live_risk and stands == 0 and not each.safeguarded
                for (_, _, live_risk), each, stands in zip(asked, answers, levels)
            ),
        )

    def grade(self, standards):
        """The lowest cap of the limiting rules that fire on the facts of the rated standards, and these rules' ids."""
        fired = [(rule, cap) for rule, cap, counts in self.limits if all(holds(standards) for holds in counts)]
        cap = min((cap for _, cap in fired), default=len(self.grades) - 1)
        return self.grades[cap], [rule for rule, _ in fired]


def share(text):
    """Reads `all`, `3/4` or `80%` as two whole numbers."""
    if text == "all":
        return 1, 1
    top, bottom = text.split("/") if "/" in text else (text.removesuffix("%"), 100)
    return int(top), int(bottom)


@lru_cache(maxsize=65536)
def months_later(day, months):
    """The same day so many calendar months later, or the last day of a month that has no such day."""
    years, month = divmod(int(day[5:7]) - 1 + months, 12)
    year = int(day[:4]) + years
    return f"{year:04}-{month + 1:02}-{min(int(day[8:]), calendar.monthrange(year, month + 1)[1]):02}"


def read(node, edition, rules, today):
    """Reads an answer as nobody has read it: all evidence is taken as accepted, *not applicable* as not approved."""
    rating, shown, planned, safeguarded = node.get("self-rating"), 0, False, False
    for part in node:
        if part.tag == EVIDENCE:
            if part.get("kind") not in edition.kinds:
                raise Refused
            months, shows = edition.kinds[part.get("kind")]
            last_day = min(months_later(part.get("date").strip(), months), part.get("review-by", "9999").strip())
            shown |= ACCEPTED if last_day < today else ACCEPTED | IN_DATE | shows
        elif part.tag == ACTION:
            planned = planned or ("responsible-post" in part.attrib and "due" in part.attrib)
        elif part.tag == SAFEGUARD:
            safeguarded = True
        elif part.tag == CLAIM:
            rating = None
    if rating is None:
        return Answer(None, None, shown, planned, safeguarded)
    return Answer(int(rating), min(int(rating), rules.allowed[shown]), shown, planned, safeguarded)


def decide(edition, rules, agency_type, answers):
    """What the rules make of the answers by criterion: the members of a line from the grade on."""
    asked = {standard: criteria for standard, criteria in edition.asked[agency_type].items() if criteria}
    given = {standard: [answers.get(each[0], Answer()) for each in asked[standard]] for standard in asked}
    levels = [answer.level for standard in given.values() for answer in standard]
    # Where something is unanswered, this is the worst it can turn out to be: at level 0, and not declared.
    facts = {standard: rules.facts(asked[standard], given[standard], level=0, rating=3) for standard in asked}
    outcome, limits = {"indicative": None}, []
    if not asked:
        outcome["notGradable"] = True
    elif None in levels:
        # And this the best: at level 3, after the agency had rated it 0.
        best = [rules.facts(asked[standard], given[standard], level=3, rating=0) for standard in asked]
        outcome["provisional"] = {"lowest": rules.grade(facts.values())[0], "highest": rules.grade(best)[0]}
    else:
        outcome["indicative"], limits = rules.grade(facts.values())
    closed = {standard for standard in asked if all(answer.level is not None for answer in given[standard])}
    return outcome | {
        "standards": {
            standard: rules.verdicts[facts[standard].verdict] if standard in closed else None
            for standard in edition.asked[agency_type]
        },
        "levels": [levels.count(level) for level in range(4)],
        "notApplicable": len(edition.criteria) - len(levels),
        "unanswered": levels.count(None),
        "limits": limits,
    }


class Grader:
    """Grades one return after the other."""

    def __init__(self, standards):
        self.parser = etree.XMLParser(
            resolve_entities=False, load_dtd=False, no_network=True, remove_comments=True, remove_pis=True
        )
        self.schema = etree.XMLSchema(etree.parse(standards / "schemas" / "return-1.xsd"))
        editions = {edition.id: edition for edition in self._read_all(standards / "editions", Edition)}
        # For each edition the first rules, in the order of their ids, that were made for it.
        self.made_for = {}
        for rules in sorted(self._read_all(standards / "grading-rules", Rules), key=lambda rules: rules.id):
            self.made_for.setdefault(rules.edition, (editions.get(rules.edition), rules))

    def _read_all(self, folder, kind):
        return [kind(etree.parse(path, self.parser).getroot()) for path in folder.glob("*.xml")]

    def line(self, path):
        try:
            return {"file": path, "verdict": "accepted"} | self._graded(Path(path).read_bytes())
        except (OSError, etree.XMLSyntaxError, Refused):
            return {"file": path, "verdict": "refused"}

    def _graded(self, data):
        root = etree.fromstring(data, self.parser)
        if not self.schema.validate(root):
            raise Refused
        edition, rules = self.made_for.get(root.get("edition"), (None, None))
        agency, sign_off = root.find(AGENCY), root.find(SIGN_OFF)
        if edition is None or agency.get("type") not in edition.asked:
            raise Refused
        today = edition.last_day if sign_off is None else sign_off.get("date").strip()
        answers = {node.get("criterion"): read(node, edition, rules, today) for node in root.find(ANSWERS)}
        if not answers.keys() <= edition.criteria:
            raise Refused
        revision = int(root.get("revision"))
        return {"agency": agency.get("id"), "revision": revision} | decide(edition, rules, agency.get("type"), answers)


def main():
    arguments = argparse.ArgumentParser(description="Grades returns from the return alone.")
    arguments.add_argument("--standards", type=Path, required=True, metavar="DIR")
    arguments.add_argument("--files-from", metavar="LIST", help="a file with further paths, one a line; - is stdin")
    arguments.add_argument("files", nargs="*", metavar="FILE")
    chosen = arguments.parse_args()
    files = chosen.files
    if chosen.files_from is not None:
        with sys.stdin if chosen.files_from == "-" else open(chosen.files_from, encoding="utf-8") as listed:
            files += filter(None, (line.rstrip("\r\n") for line in listed))
    grader = Grader(chosen.standards)
    for path in files:
        print(json.dumps(grader.line(path), separators=(",", ":")))


if __name__ == "__main__":
    main()
