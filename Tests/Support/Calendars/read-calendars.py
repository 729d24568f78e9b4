#!/usr/bin/env python3
"""Reads calendars with a parser that is none of ours and prints what it found as JSON; for tests.

usage: read-calendars.py FILE…   (needs the package python3-icalendar)

Beside the parser's reading it looks at the bytes themselves for what parsers let pass: lines of more than 75 bytes, line ends other than
CR LF, bytes that are not UTF-8, a character cut in two by folding.
"""
import datetime
import json
import sys

import icalendar


def faults(data):
    found = []
    if not data.endswith(b"\r\n"):
        found.append("does not end with a line end")
    for number, line in enumerate(data.split(b"\r\n"), 1):
        if len(line) > 75:
            found.append(f"line {number} has {len(line)} bytes")
        if b"\r" in line or b"\n" in line:
            found.append(f"line {number} has a line end that is not CR LF")
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            found.append(f"line {number} is not UTF-8 by itself")
    return found


def event(component):
    start = component["DTSTART"].dt
    is_day = isinstance(start, datetime.date) and not isinstance(start, datetime.datetime)
    return {
        "uid": str(component["UID"]),
        "sequence": int(component["SEQUENCE"]),
        "day": start.isoformat() if is_day else "not a day",
        "stamp": component["DTSTAMP"].dt.isoformat(),
        "status": str(component["STATUS"]),
        "summary": str(component["SUMMARY"]),
        "description": str(component["DESCRIPTION"]),
    }


def read(path):
    with open(path, "rb") as file:
        data = file.read()
    calendar = icalendar.Calendar.from_ical(data)
    return {
        "faults": faults(data),
        "errors": [str(error) for part in calendar.walk() for error in getattr(part, "errors", [])],
        "kind": calendar.name,
        "method": str(calendar["METHOD"]),
        "name": str(calendar["X-WR-CALNAME"]),
        "events": [event(part) for part in calendar.walk("VEVENT")],
        "others": sorted({part.name for part in calendar.walk()} - {"VCALENDAR", "VEVENT"}),
    }


print(json.dumps([read(path) for path in sys.argv[1:]]))
