"""Reads calendar.ics as two other implementations do, and writes what they find to readings.json.

    /usr/bin/python3 golden/calendar/read.py

Needs Debian's python3-icalendar, python3-recurring-ical-events, python3-dateutil and tzdata.

- "recurring-ical-events" expands the file with the zones that this machine knows by the file's TZIDs, as most
  calendars do; it uses the file's VTIMEZONE where it does not know a name.
- "dateutil" knows no zone but those that the file describes: dateutil.tz.tzical reads its VTIMEZONEs, and
  dateutil.rrule its rules. Exceptions and exclusions are applied here, as RFC 5545 has them.

Both have to find the same events; this says where they do not, and writes nothing.
"""

import json
import platform
import sys
from datetime import date, datetime, timedelta, timezone
from importlib.metadata import version
from io import StringIO
from pathlib import Path

import dateutil
import icalendar
import recurring_ical_events
from dateutil import rrule, tz

HERE = Path(__file__).parent
FROM = datetime(2026, 1, 1, tzinfo=timezone.utc)
TO = datetime(2029, 1, 1, tzinfo=timezone.utc)


def instant(moment: datetime) -> str:
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def length_of(event, start: datetime, end) -> timedelta:
    """Elapsed time; an event without an end takes none (RFC 5545 §3.6.1)."""
    if "DURATION" in event:
        return event["DURATION"].dt
    return end - start if end is not None else timedelta()


def in_horizon(start: datetime, end: datetime) -> bool:
    return start < TO and (end > FROM or start == end >= FROM)


def by_recurring_ical_events(text: str):
    events = recurring_ical_events.of(icalendar.Calendar.from_ical(text)).between(FROM, TO)
    for event in events:
        start = event["DTSTART"].dt
        end = event["DTEND"].dt if "DTEND" in event else start
        yield str(event["UID"]), start, end, str(event["STATUS"])


def by_dateutil(text: str):
    zones = tz.tzical(StringIO(text))

    def moment(value) -> datetime:
        """A date-time of the file, in a zone of the file."""
        name = value.params.get("TZID")
        plain = value.dt.replace(tzinfo=None)
        return plain.replace(tzinfo=zones.get(name) if name else timezone.utc)

    def end_of(event, start: datetime):
        if "DTEND" in event:
            return moment(event["DTEND"])
        return start + event["DURATION"].dt if "DURATION" in event else start

    series, exceptions, single = [], {}, []
    for event in icalendar.Calendar.from_ical(text).walk("VEVENT"):
        if "RRULE" in event:
            series.append(event)
        elif "RECURRENCE-ID" in event:
            exceptions[str(event["UID"]), moment(event["RECURRENCE-ID"])] = event
        else:
            single.append(event)

    for event in series:
        uid = str(event["UID"])
        first = moment(event["DTSTART"])
        length = end_of(event, first).astimezone(timezone.utc) - first.astimezone(timezone.utc)
        exdates = event.get("EXDATE", [])
        excluded = {
            moment(value).replace(tzinfo=first.tzinfo)
            for dates in (exdates if isinstance(exdates, list) else [exdates])
            for value in [type("One", (), {"dt": each.dt, "params": dates.params}) for each in dates.dts]
        }
        rule = rrule.rrulestr(event["RRULE"].to_ical().decode(), dtstart=first)
        for start in rule:
            if start.astimezone(timezone.utc) > TO + timedelta(days=2):
                break
            if start in excluded or (uid, start) in exceptions:
                continue
            begin = start.astimezone(timezone.utc)
            yield uid, begin, begin + length, str(event["STATUS"])

    for event in [*exceptions.values(), *single]:
        start = moment(event["DTSTART"])
        yield str(event["UID"]), start, end_of(event, start), str(event["STATUS"])


def reading(found) -> dict:
    """What is in the horizon, by UID, ascending."""
    events = {}
    for uid, start, end, status in found:
        if in_horizon(start.astimezone(timezone.utc), end.astimezone(timezone.utc)):
            events.setdefault(uid, []).append([instant(start), instant(end), status])
    return {uid: sorted(events[uid]) for uid in sorted(events)}


def listed(uid: str, rows: list) -> str:
    """A list as the project's formatter has it."""
    texts = [json.dumps(row) for row in rows]
    if len(texts) == 1 and len(uid) + len(texts[0]) < 100:
        return f"[{texts[0]}]"
    return "[\n      " + ",\n      ".join(texts) + "\n    ]"


def main() -> int:
    text = (HERE / "calendar.ics").read_bytes().decode()
    readings = {
        "recurring-ical-events": reading(by_recurring_ical_events(text)),
        "dateutil": reading(by_dateutil(text)),
    }
    (first, events), *others = readings.items()
    wrong = 0
    for name, other in others:
        for uid in sorted({*events, *other}):
            mine, theirs = events.get(uid, []), other.get(uid, [])
            for each in [one for one in mine if one not in theirs]:
                print(f"{uid}: only {first} finds {each}")
                wrong += 1
            for each in [one for one in theirs if one not in mine]:
                print(f"{uid}: only {name} finds {each}")
                wrong += 1
    if wrong:
        return 1
    about = {
        "generator": "golden/calendar/read.py",
        "python": platform.python_version(),
        "icalendar": version("icalendar"),
        "recurring-ical-events": version("recurring-ical-events"),
        "dateutil": dateutil.__version__,
        "readers": " and ".join(readings),
        "from": instant(FROM),
        "to": instant(TO),
    }
    lists = ",\n".join(f"    {json.dumps(uid)}: {listed(uid, rows)}" for uid, rows in events.items())
    body = json.dumps({"about": about}, indent=2)[:-2]
    (HERE / "readings.json").write_text(f'{body},\n  "events": {{\n{lists}\n  }}\n}}\n')
    print(f"{sum(map(len, events.values()))} events of {len(events)} UIDs")
    return 0


sys.exit(main())
