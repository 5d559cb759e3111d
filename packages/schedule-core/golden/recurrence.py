#!/usr/bin/python3
"""Writes recurrence.json and zones.json: what python-dateutil and zoneinfo say that recurrence() must answer.

    /usr/bin/python3 golden/recurrence.py

needs Debian's python3-dateutil and tzdata. README.md describes the files and where dateutil is corrected here.
"""

from datetime import datetime, timedelta
from hashlib import sha256
from importlib.metadata import version
import json
from pathlib import Path
import platform
import re
import subprocess
import sys

sys.dont_write_bytecode = True

from dateutil import rrule

import zones
from zones import DAY, instant_of, utc, zone_of

HERE = Path(__file__).parent
WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
DURATION = re.compile(r"PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?")

OSLO, NEW_YORK, LORD_HOWE, UTC = "Europe/Oslo", "America/New_York", "Australia/Lord_Howe", "UTC"


# --- what a rule gives ------------------------------------------------------------------------------------------


def parts_of(rule: str) -> dict[str, str]:
    return dict(part.split("=", 1) for part in rule.split(";"))


def rule_days(parts: dict[str, str], start: datetime, last: datetime) -> list[datetime]:
    """Every wall clock time up to `last` that a rule without COUNT and UNTIL gives, corrected as README.md says."""
    days = parts.get("BYDAY", "").split(",")
    plain = [day for day in days if day in WEEKDAYS]
    numbered = [day for day in days if day and day not in WEEKDAYS]
    if plain and numbered:
        either = [{**parts, "BYDAY": ",".join(some)} for some in (plain, numbered)]
        return sorted({time for some in either for time in rule_days(some, start, last)})

    begin = start
    if parts["FREQ"] == "WEEKLY" and "BYSETPOS" in parts:
        # A week counts from its first day, which may be before the start.
        begin -= (start.weekday() - WEEKDAYS.index(parts.get("WKST", "MO"))) % 7 * DAY
        parts = {"BYDAY": WEEKDAYS[start.weekday()], **parts}

    found = []
    for time in rrule.rrulestr(";".join(f"{name}={value}" for name, value in parts.items()), dtstart=begin):
        if time > last:
            break
        if time >= start:
            found.append(time)
    return found


def until_holds(until: str, zone):
    """UNTIL is inclusive: a date means that whole local day, a local time that time, a UTC time that instant."""
    if len(until) == 8:
        return lambda time: time.strftime("%Y%m%d") <= until
    limit = datetime.strptime(until.rstrip("Z"), "%Y%m%dT%H%M%S")
    return (lambda time: instant_of(time, zone) <= limit) if until.endswith("Z") else (lambda time: time <= limit)


def keys_of(spec: dict, zone, last: datetime) -> list[datetime]:
    """The wall clock starts up to `last`: those of the rule, or the start alone, with rdates and without exdates."""
    start = datetime.fromisoformat(spec["start"])
    keys = [start]
    if "rrule" in spec:
        parts = parts_of(spec["rrule"])
        count, until = parts.pop("COUNT", None), parts.pop("UNTIL", None)
        keys = rule_days(parts, start, last)
        if count is not None:
            keys = keys[: int(count)]
        if until is not None:
            keys = list(filter(until_holds(until, zone), keys))
    extra = {datetime.fromisoformat(date) for date in spec.get("rdates", [])}
    excluded = {datetime.fromisoformat(date) for date in spec.get("exdates", [])}
    return sorted((set(keys) | extra) - excluded)


# --- spans --------------------------------------------------------------------------------------------------------


def duration_of(text: str) -> timedelta:
    hours, minutes, seconds = (int(digits or 0) for digits in DURATION.fullmatch(text).groups())
    return timedelta(hours=hours, minutes=minutes, seconds=seconds)


def span_of(key: datetime, spec: dict, zone) -> tuple[datetime, datetime]:
    start = instant_of(key, zone)
    if "duration" in spec:
        return start, start + duration_of(spec["duration"])
    nominal = datetime.fromisoformat(spec["end"]) - datetime.fromisoformat(spec["start"])
    end = instant_of(key + nominal, zone)
    return start, end if end > start else start + nominal


def spans_of(spec: dict, first: datetime, last: datetime) -> list[tuple[datetime, datetime]]:
    """Every span that overlaps [first, last), naive times of UTC. Of those that begin together, the earliest key's."""
    zone = zone_of(spec["timeZone"])
    by_start = {}
    latest = min(last, datetime.max - 2 * DAY) + 2 * DAY
    for key in keys_of(spec, zone, latest):
        start, end = span_of(key, spec, zone)
        by_start.setdefault(start, (start, end))
    return [(start, end) for start, end in sorted(by_start.values()) if start < last and end > first]


# --- the cases ----------------------------------------------------------------------------------------------------


def case(name, zone, start, length, rule, first, last, **more) -> dict:
    """One case. A length that begins with PT is a duration, any other an end; first and last are UTC."""
    return {
        "name": name,
        "timeZone": zone,
        "start": start,
        ("duration" if length.startswith("PT") else "end"): length,
        **({} if rule is None else {"rrule": rule}),
        **more,
        "from": first if "T" in first else f"{first}T00:00:00Z",
        "to": last if "T" in last else f"{last}T00:00:00Z",
    }


# The content's six rhythms, over the clock changes of one year here and over ten years as digests.
RHYTHMS = [
    ("system", "2026-01-09T00:00", "2026-01-09T06:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
    ("application, early wave", "2026-01-06T22:00", "PT1H", "FREQ=WEEKLY;INTERVAL=3;BYDAY=TU"),
    ("application, general wave", "2026-01-09T22:00", "PT1H", "FREQ=WEEKLY;INTERVAL=3;BYDAY=FR"),
    ("recycle", "2026-01-01T02:00", "PT3S", "FREQ=DAILY"),
    ("patching", "2026-01-09T00:00", "2026-01-09T06:00", "FREQ=MONTHLY;BYDAY=2FR"),
    ("infrastructure", "2026-01-03T20:00", "2026-01-04T06:00", "FREQ=WEEKLY;BYDAY=SA"),
]


def rhythms():
    for name, start, length, rule in RHYTHMS:
        for season, first, last in (("spring", "2026-03-20", "2026-04-12"), ("autumn", "2026-10-18", "2026-11-10")):
            yield case(f"{name}, {season}", OSLO, start, length, rule, first, last)


def rfc_examples():
    """RFC 5545 §3.8.5.3, every example whose parts are supported, at 09:00 in New York."""
    examples = [
        # (from, rule, to); the names of the standard are its rules.
        ("1997-09-02", "FREQ=DAILY;COUNT=10", "1998-01-01"),
        ("1997-09-02", "FREQ=DAILY;UNTIL=19971224T000000Z", "1998-02-01"),
        ("1997-09-02", "FREQ=DAILY;INTERVAL=2", "1997-12-05"),
        ("1997-09-02", "FREQ=DAILY;INTERVAL=10;COUNT=5", "1998-01-01"),
        ("1998-01-01", "FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA", "2001-03-01"),
        ("1998-01-01", "FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1", "2001-03-01"),
        ("1997-09-02", "FREQ=WEEKLY;COUNT=10", "1998-01-01"),
        ("1997-09-02", "FREQ=WEEKLY;UNTIL=19971224T000000Z", "1998-02-01"),
        ("1997-09-02", "FREQ=WEEKLY;INTERVAL=2;WKST=SU", "1998-03-01"),
        ("1997-09-02", "FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH", "1998-01-01"),
        ("1997-09-02", "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH", "1998-01-01"),
        ("1997-09-01", "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR", "1998-02-01"),
        ("1997-09-02", "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH", "1998-01-01"),
        ("1997-09-05", "FREQ=MONTHLY;COUNT=10;BYDAY=1FR", "1999-01-01"),
        ("1997-09-05", "FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR", "1998-02-01"),
        ("1997-09-07", "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU", "1999-01-01"),
        ("1997-09-22", "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO", "1999-01-01"),
        ("1997-09-28", "FREQ=MONTHLY;BYMONTHDAY=-3", "1999-03-01"),
        ("1997-09-02", "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15", "1999-01-01"),
        ("1997-09-30", "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1", "1999-01-01"),
        ("1997-09-10", "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15", "2002-01-01"),
        ("1997-09-02", "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU", "1998-04-01"),
        ("1997-06-10", "FREQ=YEARLY;COUNT=10;BYMONTH=6,7", "2003-01-01"),
        ("1997-03-10", "FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3", "2006-01-01"),
        ("1997-05-19", "FREQ=YEARLY;BYDAY=20MO", "2003-01-01"),
        ("1997-03-13", "FREQ=YEARLY;BYMONTH=3;BYDAY=TH", "2000-01-01"),
        ("1997-06-05", "FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8", "2000-01-01"),
        ("1997-09-13", "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13", "1998-09-01"),
        ("1996-11-05", "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", "2030-01-01"),
        ("1997-09-04", "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "1999-01-01"),
        ("1997-09-29", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", "1998-09-01"),
        ("1997-08-05", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "1999-01-01"),
        ("1997-08-05", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "1999-01-01"),
        ("2007-01-15", "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", "2008-01-01"),
    ]
    for start, rule, last in examples:
        yield case(f"RFC 5545 §3.8.5.3: {rule}", NEW_YORK, f"{start}T09:00", "PT1H", rule, "1996-01-01", last)
    friday_13 = "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13"
    yield case(
        f"RFC 5545 §3.8.5.3: {friday_13}",
        *(NEW_YORK, "1997-09-02T09:00", "PT1H", friday_13, "1996-01-01", "2001-01-01"),
        exdates=["1997-09-02T09:00"],
    )


def clock_changes():
    """A daily hour at the times that a change skips, repeats or ends at: each as duration and, over the change, as end."""
    days = [
        # zone, time, day of the change, length of an end
        (OSLO, "02:30", "2026-03-29", "04:00"),
        (OSLO, "02:00", "2026-10-25", "04:00"),
        (NEW_YORK, "02:00", "2026-03-08", "06:00"),
        (NEW_YORK, "01:30", "2026-11-01", "06:00"),
        (LORD_HOWE, "02:15", "2026-10-04", "02:45"),
        (LORD_HOWE, "01:45", "2026-04-05", "02:15"),
        ("Pacific/Chatham", "02:45", "2026-09-27", "03:15"),
        ("Pacific/Chatham", "03:30", "2026-04-05", "05:00"),
        ("Africa/Cairo", "00:00", "2026-04-24", "06:00"),
        ("Africa/Cairo", "23:30", "2026-10-29", "23:45"),
        ("America/Santiago", "00:30", "2026-09-06", "06:00"),
        ("America/Santiago", "23:00", "2026-04-04", "23:59"),
        ("America/Havana", "00:00", "2026-03-08", "06:00"),
        ("America/Havana", "00:30", "2026-11-01", "06:00"),
        ("Asia/Beirut", "00:15", "2026-03-29", "00:45"),
        ("Asia/Beirut", "23:15", "2026-10-24", "23:45"),
        ("Antarctica/Troll", "01:30", "2026-03-29", "04:00"),
        ("Antarctica/Troll", "01:30", "2026-10-25", "04:00"),
        ("Europe/Dublin", "01:30", "2026-03-29", "03:00"),
        ("Europe/Dublin", "01:30", "2026-10-25", "03:00"),
        ("Europe/London", "02:30", "1941-05-04", "06:00"),
        ("Europe/London", "02:30", "1941-08-10", "06:00"),
        ("Europe/London", "02:30", "1968-02-18", "06:00"),
        ("Europe/London", "02:30", "1971-10-31", "06:00"),
        ("America/St_Johns", "00:30", "1988-04-03", "03:00"),
        ("America/Sao_Paulo", "00:00", "2018-11-04", "05:00"),
        ("America/Sao_Paulo", "23:30", "2018-02-17", "23:59"),
        ("Africa/Monrovia", "00:00:30", "1972-01-07", "00:44:45"),
        ("Europe/Brussels", "23:50", "1892-04-30", "23:59:59"),
        ("Europe/Moscow", "23:30", "1919-05-31", "23:59"),
        ("Asia/Pyongyang", "00:10", "2015-08-15", "00:40"),
        ("Africa/Casablanca", "02:30", "2015-06-14", "04:00"),
        ("Africa/Casablanca", "02:30", "2015-07-19", "04:00"),
        ("America/Recife", "00:30", "2000-10-08", "02:00"),
        ("America/Recife", "23:30", "2000-10-14", "23:45"),
    ]
    for zone, time, day, end in days:
        change = datetime.fromisoformat(day)
        start = f"{change - 3 * DAY:%Y-%m-%d}T{time}"
        around = utc(change - DAY), utc(change + 2 * DAY)
        yield case(f"{zone} {time} around {day}", zone, start, "PT1H", "FREQ=DAILY", *around)
        until = f"{change - 3 * DAY:%Y-%m-%d}T{end}"
        yield case(f"{zone} {time} to {end} around {day}", zone, start, until, "FREQ=DAILY", *around)
    for name, zone, start, end, first, last in [
        ("an end in the gap", OSLO, "2026-03-22T00:00", "2026-03-22T02:30", "2026-03-28", "2026-03-30"),
        ("an end that happens twice", OSLO, "2026-10-18T00:00", "2026-10-18T02:30", "2026-10-24", "2026-10-26"),
        ("a start in the gap, an end before it", OSLO, "2026-03-22T02:30", "2026-03-22T03:15", "2026-03-28", "2026-03-30"),
        ("start and end in the gap", OSLO, "2026-03-22T02:15", "2026-03-22T02:45", "2026-03-28", "2026-03-30"),
        ("a start and an end that happen twice", OSLO, "2026-10-18T02:15", "2026-10-18T02:45", "2026-10-24", "2026-10-26"),
        ("three days", NEW_YORK, "2026-03-01T12:00", "2026-03-04T12:00", "2026-03-08", "2026-03-09"),
        ("half an hour", LORD_HOWE, "2026-09-27T02:00", "2026-09-27T02:15", "2026-10-03", "2026-10-05"),
    ]:
        yield case(f"{zone}, {name}", zone, start, end, "FREQ=WEEKLY", first, last)


def skipped_days():
    for zone, start, first, last in [
        ("Pacific/Apia", "2011-12-20", "2011-12-28", "2012-01-03"),
        ("Pacific/Kwajalein", "1993-08-10", "1993-08-19", "1993-08-24"),
        ("Pacific/Kiritimati", "1994-12-20", "1994-12-29", "1995-01-03"),
    ]:
        skipped = {"Pacific/Apia": "2011-12-30", "Pacific/Kwajalein": "1993-08-21", "Pacific/Kiritimati": "1994-12-31"}[zone]
        yield case(f"{zone} skips a day", zone, f"{start}T12:00", "PT1H", "FREQ=DAILY", first, last)
        yield case(f"{zone} skips a day, midnight", zone, f"{start}T00:00", f"{start}T23:00", "FREQ=DAILY", first, last)
        yield case(
            f"{zone} skips a day, into the day after",
            *(zone, f"{start}T20:00", f"{datetime.fromisoformat(start) + DAY:%Y-%m-%d}T06:00", "FREQ=DAILY", first, last),
        )
        yield case(f"{zone} skips a day, once on it", zone, f"{skipped}T18:00", "PT2H", None, first, last)
        yield case(
            f"{zone} skips a day, that round excluded",
            *(zone, f"{start}T12:00", "PT1H", "FREQ=DAILY", first, last),
            exdates=[f"{skipped}T12:00"],
        )
        yield case(f"{zone} skips a day, two counted", zone, f"{skipped}T12:00", "PT1H", "FREQ=DAILY;COUNT=2", first, last)


def rule_parts():
    """Every part of a rule, alone and beside others, in zones where the clocks change within the range."""
    first, last = "2024-01-01", "2026-01-01"
    rules = [
        ("2024-01-31T23:30", "FREQ=MONTHLY"),
        ("2024-01-31T23:30", "FREQ=MONTHLY;INTERVAL=5"),
        ("2024-01-30T23:30", "FREQ=MONTHLY;BYMONTHDAY=-1"),
        ("2024-01-01T00:00", "FREQ=MONTHLY;BYMONTHDAY=-31,-30,31"),
        ("2024-01-01T00:00", "FREQ=MONTHLY;BYMONTHDAY=29,30;BYMONTH=2,3"),
        ("2024-01-01T00:00", "FREQ=MONTHLY;BYDAY=5MO"),
        ("2024-01-01T00:00", "FREQ=MONTHLY;BYDAY=-5SU,5SU"),
        ("2024-01-01T00:00", "FREQ=MONTHLY;BYDAY=-1FR;BYMONTH=1,6,12"),
        ("2024-01-01T00:00", "FREQ=MONTHLY;BYDAY=2TU,-1TU;BYMONTHDAY=8,9,10,11,12,13,14,31"),
        ("2024-01-01T00:00", "FREQ=MONTHLY;BYDAY=MO,2FR;INTERVAL=3"),
        ("2024-01-03T00:00", "FREQ=MONTHLY;BYDAY=1MO,WE;BYMONTH=4;COUNT=6"),
        ("2024-01-01T00:00", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,-1"),
        ("2024-01-01T00:00", "FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=-3,2,9"),
        ("2024-01-01T00:00", "FREQ=MONTHLY;BYMONTHDAY=1,15,-1;BYSETPOS=2;INTERVAL=2"),
        ("2024-01-15T00:00", "FREQ=MONTHLY;BYDAY=FR;BYSETPOS=1"),
        ("2024-02-29T12:00", "FREQ=YEARLY"),
        ("2024-01-29T12:00", "FREQ=YEARLY;BYMONTH=2"),
        ("2024-05-31T12:00", "FREQ=YEARLY;BYMONTH=1,4,5"),
        ("2024-01-01T12:00", "FREQ=YEARLY;BYMONTHDAY=13"),
        ("2024-01-01T12:00", "FREQ=YEARLY;BYMONTHDAY=-1;BYMONTH=2,11"),
        ("2024-01-01T12:00", "FREQ=YEARLY;BYDAY=1MO,-1MO,53MO,-53TU,53WE"),
        ("2024-01-01T12:00", "FREQ=YEARLY;BYDAY=2SU;BYMONTH=3"),
        ("2024-01-01T12:00", "FREQ=YEARLY;BYDAY=SU,1FR;BYMONTH=11"),
        ("2024-01-01T12:00", "FREQ=YEARLY;BYDAY=FR;BYMONTHDAY=13"),
        ("2024-01-01T12:00", "FREQ=YEARLY;BYDAY=SU;BYSETPOS=13,-1"),
        ("2024-01-01T12:00", "FREQ=YEARLY;BYMONTH=1,6;BYMONTHDAY=1,-1;BYSETPOS=-1,2"),
        ("2024-01-01T12:00", "FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=60,366,-366"),
        ("2024-01-03T02:30", "FREQ=WEEKLY;BYDAY=SU;INTERVAL=8"),
        ("2024-01-03T02:30", "FREQ=WEEKLY;BYDAY=MO,SU;INTERVAL=9;WKST=SU"),
        ("2024-01-03T02:30", "FREQ=WEEKLY;BYDAY=MO,SU;INTERVAL=9;WKST=MO"),
        ("2024-01-03T02:30", "FREQ=WEEKLY;BYDAY=TU,TH;INTERVAL=7;WKST=WE"),
        ("2024-12-25T02:30", "FREQ=WEEKLY;BYDAY=MO,WE,SA;BYMONTH=1"),
        ("2024-01-03T02:30", "FREQ=WEEKLY;INTERVAL=6;COUNT=9"),
        ("2024-01-04T02:30", "FREQ=WEEKLY;INTERVAL=5;BYDAY=MO,TH,FR;BYSETPOS=1,-1"),
        ("2024-01-05T02:30", "FREQ=WEEKLY;INTERVAL=5;BYDAY=MO,TH,FR;BYSETPOS=2;WKST=FR;COUNT=7"),
        ("2024-01-01T02:30", "FREQ=DAILY;INTERVAL=29"),
        ("2024-01-01T02:30", "FREQ=DAILY;INTERVAL=3;BYMONTH=3,10;BYDAY=SA,SU"),
        ("2024-01-01T02:30", "FREQ=DAILY;BYMONTHDAY=-1,1"),
        ("2024-01-01T02:30", "FREQ=DAILY;INTERVAL=7;BYMONTHDAY=1,8,15,22,29"),
        ("2024-01-01T02:30", "FREQ=DAILY;BYDAY=FR;BYMONTHDAY=13,-13;BYSETPOS=1,-1"),
        ("2024-03-29T02:30", "FREQ=DAILY;COUNT=4"),
    ]
    zones_in_turn = [OSLO, NEW_YORK, LORD_HOWE, UTC]
    for i, (start, rule) in enumerate(rules):
        yield case(rule, zones_in_turn[i % 4], start, "PT45M", rule, first, last)
    for i, (start, rule) in enumerate(rules):
        if "INTERVAL" in rule or "COUNT" in rule:
            middle = "2024-08-15T02:30:00Z"
            yield case(f"{rule}, from the middle on", zones_in_turn[i % 4], start, "PT45M", rule, middle, "2025-09-01")
    yield case("leaps over the common century", UTC, "1896-02-29T00:00", "PT1H", "FREQ=YEARLY", "1890-01-01", "1913-01-01")
    yield case("leaps over 2000", OSLO, "1996-02-29T02:00", "PT1H", "FREQ=YEARLY", "1995-01-01", "2013-01-01")
    yield case("leaps over 2100", NEW_YORK, "2092-02-29T02:00", "PT1H", "FREQ=YEARLY", "2090-01-01", "2113-01-01")
    leap_day = "FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29"
    yield case("the interval meets leap days only", UTC, "2096-01-01T00:00", "PT1H", leap_day, "2090-01-01", "2121-01-01")
    yield case("the interval never meets them", UTC, "2095-01-01T00:00", "PT1H", leap_day, "2090-01-01", "2121-01-01")
    yield case("31 February", OSLO, "2026-01-01T00:00", "PT1H", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31", "2026-01-01", "2100-01-01")
    yield case("leap Sundays", OSLO, "2026-01-01T00:00", "PT1H", "FREQ=MONTHLY;BYMONTHDAY=29;BYMONTH=2;BYDAY=SU", "2026-01-01", "2130-01-01")
    yield case("no start where the rule gives none", OSLO, "2026-01-01T00:00", "PT1H", "FREQ=MONTHLY;BYDAY=2FR", "2025-12-01", "2026-03-01")
    yield case("happens once", OSLO, "2026-03-29T02:30", "PT1H", None, "2026-01-01", "2027-01-01")


def untils():
    late = "2026-10-20T23:30"
    for until in [
        *("20261025", "20261025T233000", "20261025T232959", "20261025T223000Z", "20261025T222959Z"),
        *("20261020", "20261019", "20261019T235959", "20261020T213000Z", "20261020T212959Z"),
    ]:
        yield case(f"UNTIL={until}", OSLO, late, "PT1H", f"FREQ=DAILY;UNTIL={until}", "2026-10-01", "2026-12-01")
    night = "2026-10-20T02:30"
    # The second 02:30 is not an occurrence, so an UNTIL at it or before it, after the first, changes nothing.
    for until in ["20261025T003000Z", "20261025T002959Z", "20261025T013000Z", "20261025T023000"]:
        yield case(f"twice, UNTIL={until}", OSLO, night, "PT1H", f"FREQ=DAILY;UNTIL={until}", "2026-10-23", "2026-12-01")
    spring = "2026-03-26T02:30"
    for until in ["20260329T013000Z", "20260329T012959Z", "20260329T023000", "20260329T022959", "20260329"]:
        yield case(f"in the gap, UNTIL={until}", OSLO, spring, "PT1H", f"FREQ=DAILY;UNTIL={until}", "2026-03-27", "2026-12-01")
    yield case("UNTIL west of UTC", NEW_YORK, "2026-06-01T22:00", "PT1H", "FREQ=DAILY;UNTIL=20260605", "2026-06-01", "2026-07-01")
    yield case("UNTIL west of UTC, an instant", NEW_YORK, "2026-06-01T22:00", "PT1H", "FREQ=DAILY;UNTIL=20260605T000000Z", "2026-06-01", "2026-07-01")
    yield case("UNTIL east of UTC", "Pacific/Kiritimati", "2026-06-01T08:00", "PT1H", "FREQ=DAILY;UNTIL=20260604T180000Z", "2026-05-30", "2026-07-01")
    yield case("UNTIL on the skipped day", "Pacific/Apia", "2011-12-27T12:00", "PT1H", "FREQ=DAILY;UNTIL=20111230", "2011-12-25", "2012-02-01")
    yield case("UNTIL in a month without day", UTC, "2026-01-31T00:00", "PT1H", "FREQ=MONTHLY;UNTIL=20260630", "2026-01-01", "2027-01-01")


def dates():
    first, last = "2026-03-01", "2026-05-01"
    weekly = "FREQ=WEEKLY;BYDAY=SU"
    yield case("rdates without a rule", OSLO, "2026-03-01T10:00", "PT1H", None, first, last, rdates=["2026-04-01T02:30", "2026-03-29T02:30", "2026-02-01T10:00"])
    yield case("rdates beside a rule", OSLO, "2026-03-01T02:30", "PT1H", weekly, first, last, rdates=["2026-03-29T02:30", "2026-03-29T03:30", "2026-03-29T03:15"])
    yield case("rdates after the rule's last", OSLO, "2026-03-01T02:30", "PT1H", f"{weekly};COUNT=2", first, last, rdates=["2026-04-12T02:30"])
    yield case("rdates before its start", OSLO, "2026-03-15T02:30", "PT1H", weekly, first, last, rdates=["2026-03-04T02:30", "2026-02-04T02:30"])
    yield case("exdates in the gap", OSLO, "2026-03-01T02:30", "PT1H", weekly, first, last, exdates=["2026-03-29T02:30", "2026-04-05T02:00"])
    yield case("exdates count as counted", OSLO, "2026-03-01T02:30", "PT1H", f"{weekly};COUNT=5", first, last, exdates=["2026-03-08T02:30", "2026-03-15T02:30"])
    yield case("an exdate beats an rdate", OSLO, "2026-03-01T02:30", "PT1H", weekly, first, last, rdates=["2026-04-01T02:30"], exdates=["2026-04-01T02:30"])
    yield case("the start excluded", OSLO, "2026-03-01T02:30", "PT1H", weekly, first, last, exdates=["2026-03-01T02:30"])
    yield case("the only round excluded", OSLO, "2026-03-01T02:30", "PT1H", None, first, last, exdates=["2026-03-01T02:30"])
    yield case("a gap puts a later round first", OSLO, "2026-03-28T02:30", "2026-03-28T02:40", "FREQ=DAILY", "2026-03-28", "2026-03-30", rdates=["2026-03-29T03:15"])
    yield case("a gap makes two rounds one", OSLO, "2026-03-28T02:30", "2026-03-28T05:00", "FREQ=DAILY", "2026-03-28", "2026-03-30", rdates=["2026-03-29T03:30"])


def edges_of_time():
    yield case("year ends", OSLO, "2025-12-31T23:00", "2026-01-01T01:00", "FREQ=YEARLY", "2025-12-31", "2030-06-01")
    yield case("year ends, counted from the end", "Pacific/Kiritimati", "2026-01-01T00:00", "PT24H", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1", "2026-01-01", "2030-06-01")
    yield case("turn of the century, week by week", "Pacific/Auckland", "1999-12-18T23:59:59", "PT1S", "FREQ=WEEKLY", "1999-12-01", "2000-02-01")
    yield case("a fixed offset", "UTC+1", "2026-03-01T02:30", "2026-03-01T06:00", "FREQ=WEEKLY;BYDAY=SU", "2026-03-20", "2026-04-10")
    yield case("a fixed offset of half hours", "UTC-03:30", "2026-10-01T23:45", "PT30M", "FREQ=MONTHLY;BYMONTHDAY=-1", "2026-10-01", "2027-03-01")
    yield case("a fixed offset beyond the date line", "UTC+14", "2026-01-01T00:00", "PT24H", "FREQ=DAILY;INTERVAL=100", "2025-12-31", "2027-01-01")
    yield case("local mean time", "Europe/Berlin", "1890-01-01T12:00", "PT1H", "FREQ=MONTHLY", "1890-01-01", "1890-06-01")
    yield case("local mean time, west", NEW_YORK, "1880-01-01T12:00", "PT1H", "FREQ=MONTHLY", "1880-01-01", "1880-06-01")
    yield case("44 minutes and 30 seconds", "Africa/Monrovia", "1971-12-24T12:00", "1971-12-24T13:00", "FREQ=WEEKLY", "1971-12-20", "1972-02-01")
    yield case("the years without clock changes", "Europe/London", "1967-12-01T06:00", "PT1H", "FREQ=MONTHLY", "1967-12-01", "1972-06-01")
    yield case("double summer time", "Europe/London", "1940-02-01T06:00", "PT1H", "FREQ=MONTHLY", "1940-02-01", "1947-12-31")
    yield case("Irish time", "Europe/Dublin", "1967-12-01T06:00", "PT1H", "FREQ=MONTHLY", "1967-12-01", "1972-06-01")
    yield case("before the calendar was used", UTC, "0004-01-31T00:00", "PT1H", "FREQ=MONTHLY;BYMONTHDAY=-1", "0004-01-01", "0005-03-02")
    yield case("the last of all", UTC, "9999-10-31T12:00", "PT1H", "FREQ=MONTHLY", "9999-01-01", "9999-12-31T23:59:59Z")
    yield case("the last of all, a Friday", OSLO, "9999-12-01T12:00", "PT1H", "FREQ=WEEKLY;BYDAY=FR", "9999-12-01", "9999-12-31T23:59:59Z")
    for zone, first, last in [
        (OSLO, "2100-03-26", "2100-03-30"),
        (OSLO, "2400-10-27", "2400-10-31"),
        (NEW_YORK, "2100-03-12", "2100-03-16"),
        (NEW_YORK, "2400-11-03", "2400-11-07"),
        (LORD_HOWE, "2100-10-01", "2100-10-05"),
        ("Antarctica/Troll", "2400-03-24", "2400-03-28"),
    ]:
        yield case(f"far from its start, {zone} in {first[:4]}", zone, "1900-01-01T02:15", "1900-01-01T06:00", "FREQ=DAILY", first, last)


CASES = [rhythms, rfc_examples, clock_changes, skipped_days, rule_parts, untils, dates, edges_of_time]


def digests():
    """Long answers, of which only the first, the last, their number and a hash are kept."""
    for name, start, length, rule in RHYTHMS:
        yield case(f"{name}, ten years", OSLO, start, length, rule, "2026-01-01", "2036-01-01")
    for zone in [NEW_YORK, LORD_HOWE, "Antarctica/Troll", "America/Santiago", "America/Havana", "Asia/Beirut", "Europe/Dublin"]:
        yield case(f"every night, ten years in {zone}", zone, "2025-01-01T23:30", "2025-01-02T02:30", "FREQ=DAILY", "2025-01-01", "2035-01-01")
    yield case("every night, since 1930 in London", "Europe/London", "1930-01-01T01:30", "1930-01-01T04:30", "FREQ=DAILY", "1930-01-01", "2026-01-01")
    yield case("every night, since 1930 in New York", NEW_YORK, "1930-01-01T01:30", "1930-01-01T04:30", "FREQ=DAILY", "1930-01-01", "2026-01-01")
    yield case("weekends, 1990 to 2090", OSLO, "1990-01-01T20:00", "1990-01-02T06:00", "FREQ=WEEKLY;BYDAY=SA,SU", "1990-01-01", "2090-01-01")
    yield case("second Tuesdays, 1990 to 2090", NEW_YORK, "1990-01-01T02:00", "PT4H", "FREQ=MONTHLY;BYDAY=2TU", "1990-01-01", "2090-01-01")
    yield case("working days at either end of the month", OSLO, "1990-01-01T02:00", "PT4H", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,-1", "1990-01-01", "2090-01-01")
    yield case("thousands counted", OSLO, "1990-01-01T02:00", "PT4H", "FREQ=DAILY;INTERVAL=2;COUNT=9999", "1990-01-01", "2090-01-01")


# --- the files ----------------------------------------------------------------------------------------------------


def bounds(spec: dict) -> tuple[datetime, datetime]:
    return tuple(datetime.fromisoformat(spec[name].rstrip("Z")) for name in ("from", "to"))


def answered(spec: dict) -> dict:
    return {**spec, "spans": [[utc(start), utc(end)] for start, end in spans_of(spec, *bounds(spec))]}


def digested(spec: dict) -> dict:
    spans = answered(spec)["spans"]
    joined = "\n".join("/".join(span) for span in spans)
    return {**spec, "count": len(spans), "first": spans[0], "last": spans[-1], "sha256": sha256(joined.encode()).hexdigest()}


def tzdata_version() -> str:
    """Debian's package version, which begins with that of the zone data."""
    query = ["dpkg-query", "--show", "--showformat=${Version}", "tzdata"]
    return subprocess.run(query, check=True, capture_output=True, text=True).stdout


def about(generator: str) -> dict:
    return {
        "generator": f"golden/{generator}",
        "python": platform.python_version(),
        "dateutil": version("python-dateutil"),
        "tzdata": tzdata_version(),
    }


def layout(value, depth: int = 0, room: int = 110) -> str:
    """JSON as the project's formatter leaves it: records of the zone table and lists of texts on a line where they fit."""
    line = json.dumps(value, ensure_ascii=False)
    fits = len(line) <= room - depth
    nested = isinstance(value, list) and any(isinstance(item, dict) or len(value) > 1 for item in value if not isinstance(item, str))
    if isinstance(value, dict) and "wall" in value:
        return line.replace("{", "{ ").replace("}", " }")
    if not isinstance(value, (dict, list)) or (isinstance(value, list) and not nested and fits):
        return line
    inner = "  " * (depth // 2 + 1)
    if isinstance(value, dict):
        items = [
            f"{inner}{json.dumps(key)}: {layout(item, depth + 2, room - len(key) - 5)}" for key, item in value.items()
        ]
        opening, closing = "{", "}"
    else:
        items = [inner + layout(item, depth + 2, room) for item in value]
        opening, closing = "[", "]"
    return f"{opening}\n" + ",\n".join(items) + f"\n{inner[2:]}{closing}"


def write(name: str, content: dict) -> None:
    path = HERE / name
    path.write_text(layout(content) + "\n")
    print(f"{path.name}: {path.stat().st_size} bytes")


def main() -> None:
    write(
        "recurrence.json",
        {
            "about": about("recurrence.py"),
            "cases": [answered(spec) for group in CASES for spec in group()],
            "digests": [digested(spec) for spec in digests()],
        },
    )
    write("zones.json", {"about": about("zones.py"), "cases": zones.cases()})


if __name__ == "__main__":
    main()
