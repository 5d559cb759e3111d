"""Wall clock times around clock changes, and what zoneinfo says that they are.

The rule is that of SPEC.md, and zoneinfo's own with fold=0: a time that is skipped takes the offset before the
change (ZONE-1), one that happens twice is the first (ZONE-2).
"""

from datetime import datetime, timedelta, timezone, tzinfo
import re
from zoneinfo import ZoneInfo

SECOND = timedelta(seconds=1)
DAY = timedelta(days=1)

# Clock changes by zone and by the local day on which they are looked for. Only facts that every build of the zone
# data since 2024 has: no law that changed lately, and before 1970 only zones that are not merged into others.
CHANGES = {
    # Gaps and overlaps of an hour, both hemispheres.
    "Europe/Oslo": ["1980-04-06", "1996-10-27", "2026-03-29", "2026-10-25", "2100-03-28", "2100-10-31", "2400-03-26"],
    "America/New_York": ["1974-01-06", "1987-04-05", "2007-03-11", "2026-03-08", "2026-11-01", "2100-03-14", "2400-11-05"],
    "Australia/Sydney": ["2000-08-27", "2026-04-05", "2026-10-04"],
    "America/Sao_Paulo": ["2018-11-04", "2018-02-17"],
    "America/St_Johns": ["1987-10-25", "1988-04-03", "2006-04-02", "2026-03-08"],  # at 00:01 until 2011; two hours in 1988
    "Pacific/Chatham": ["2026-04-05", "2026-09-27"],  # at 02:45, 12:45 and 13:45 from UTC
    # Half an hour.
    "Australia/Lord_Howe": ["1985-10-27", "2026-04-05", "2026-10-04", "2100-04-04"],
    # Two hours.
    "Antarctica/Troll": ["2015-03-29", "2015-10-25", "2026-03-29", "2026-10-25"],
    # At midnight: the day begins at 01:00, or its first hour is that of the day before once more.
    "Africa/Cairo": ["2010-09-30", "2024-04-26", "2026-04-24", "2026-10-29"],
    "America/Santiago": ["2019-04-06", "2019-09-08", "2026-04-04", "2026-09-06"],
    "America/Havana": ["2013-03-10", "2026-03-08", "2026-11-01"],
    "Asia/Beirut": ["2022-03-27", "2026-03-29", "2026-10-24"],
    "America/Asuncion": ["2015-10-04", "2016-03-26"],
    # Days that never were, and one that was twice.
    "Pacific/Apia": ["2011-12-30"],
    "Pacific/Fakaofo": ["2011-12-30"],
    "Pacific/Kwajalein": ["1993-08-21"],
    "Pacific/Kiritimati": ["1994-12-31"],
    # Standard time that moved by other lengths.
    "Asia/Kathmandu": ["1986-01-01"],
    "Asia/Pyongyang": ["2015-08-14", "2018-05-04"],
    "America/Caracas": ["2007-12-09", "2016-05-01"],
    "Asia/Colombo": ["1996-05-25", "2006-04-15"],
    "Europe/Lisbon": ["1993-03-28", "1996-10-27"],
    "Europe/Samara": ["1991-10-20", "2011-03-27"],
    "Europe/Volgograd": ["2018-10-28", "2020-12-27"],
    # Weeks apart: Ramadan in Morocco, seven days of summer time in the north of Brazil.
    "Africa/Casablanca": ["2012-07-20", "2012-08-20", "2015-06-14", "2015-07-19"],
    "America/Recife": ["2000-10-08", "2000-10-14"],
    # Summer time that is the standard, and winter time that is the exception.
    "Europe/Dublin": ["1968-02-18", "1971-10-31", "2026-03-29", "2026-10-25"],
    # Double summer time, and the years without a change.
    "Europe/London": ["1941-05-04", "1941-08-10", "1945-07-15", "1947-04-13", "1968-02-18", "1971-10-31", "2026-03-29"],
    "Europe/Berlin": ["1945-05-24", "1945-09-24", "1947-05-11", "1947-06-29", "1980-04-06"],
    # Seconds: local mean time, and clocks that kept an odd offset.
    "Africa/Monrovia": ["1919-03-01", "1972-01-07"],
    "Europe/Paris": ["1911-03-10", "1976-03-28"],
    "Europe/Brussels": ["1892-05-01", "1940-05-20"],
    "Europe/Moscow": ["1919-05-31", "1991-09-29", "2011-03-27", "2014-10-26"],
    "Asia/Kolkata": ["1941-10-01", "1945-10-14"],
}

# Ordinary times far from any change: local mean time of 1890, far past and far future.
ORDINARY = [
    ("Europe/Berlin", "1890-06-01T12:00"),
    ("America/New_York", "1880-06-01T12:00"),
    ("Europe/London", "1840-06-01T12:00"),
    ("Africa/Monrovia", "1960-06-01T12:00:15"),
    ("Europe/London", "1970-01-01T00:00"),
    ("Europe/Oslo", "2400-02-29T12:00"),
    ("Europe/Oslo", "2400-07-01T12:00"),
    ("America/New_York", "2100-07-04T00:00"),
    ("Australia/Lord_Howe", "2400-01-01T00:00"),
    ("Australia/Lord_Howe", "2400-07-01T00:00"),
    ("Europe/Dublin", "2100-01-01T00:00"),
    ("Pacific/Kiritimati", "1999-12-31T23:59:59"),
    ("Pacific/Marquesas", "2026-01-01T00:00"),
    ("Asia/Kathmandu", "2000-02-29T00:00"),
    ("America/New_York", "9999-07-01T12:00"),
    ("US/Eastern", "2026-07-01T12:00"),
    ("UTC", "0004-02-29T00:00"),
    ("UTC", "9999-12-31T23:59:59"),
    ("UTC+1", "2026-07-01T00:00"),
    ("UTC-03:30", "2026-07-01T00:00"),
    ("UTC+14", "2026-01-01T00:00"),
    ("GMT-12", "2026-12-31T23:00"),
]

FIXED = re.compile(r"(?:UTC|GMT)([+-]\d{1,2})?(?::?(\d{2}))?")


def zone_of(name: str) -> tzinfo:
    """An IANA zone, or a fixed offset as ZONE-3 has it."""
    fixed = FIXED.fullmatch(name)
    if fixed is None:
        return ZoneInfo(name)
    hours, minutes = int(fixed[1] or 0), int(fixed[2] or 0)
    sign = -1 if (fixed[1] or "").startswith("-") else 1
    return timezone(timedelta(hours=hours, minutes=sign * minutes))


def instant_of(wall: datetime, zone: tzinfo) -> datetime:
    """The instant of a naive wall clock time, as a naive time of UTC: without bounds other than datetime's own."""
    return wall - wall.replace(tzinfo=zone, fold=0).utcoffset()


def offset_at(instant: datetime, zone: tzinfo) -> timedelta:
    return instant.replace(tzinfo=timezone.utc).astimezone(zone).utcoffset()


def change_on(day: str, zone: tzinfo) -> tuple[datetime, timedelta, timedelta]:
    """The one change that begins on a local day: its instant, and the offsets before and from it on."""
    midnight = datetime.fromisoformat(day)
    first = midnight - offset_at(midnight - DAY, zone) - 1 * SECOND
    last = first + DAY + 3600 * SECOND
    before, after = offset_at(first, zone), offset_at(last, zone)
    if before == after:
        raise ValueError(f"No clock change in {zone} on {day}")
    while last - first > SECOND:
        middle = first + (last - first) // 2 // SECOND * SECOND
        if offset_at(middle, zone) == before:
            first = middle
        else:
            last = middle
    return last, before, after


def around(change: tuple[datetime, timedelta, timedelta]) -> list[datetime]:
    """Wall clock times at the edges and in the middle of what a change skips or repeats."""
    instant, before, after = change
    low, high = sorted((instant + before, instant + after))
    middle = low + (high - low) // 2 // SECOND * SECOND
    return [low - SECOND, low, middle, high - SECOND, high]


def text(time: datetime) -> str:
    """`0004-02-29T00:00`: with seconds only where there are any, and the year always in four digits."""
    return time.isoformat(timespec="seconds" if time.second else "minutes")


def utc(time: datetime) -> str:
    return time.isoformat(timespec="seconds") + "Z"


def cases() -> list[dict]:
    walls = [
        (name, wall)
        for name, days in CHANGES.items()
        for day in days
        for wall in around(change_on(day, zone_of(name)))
    ]
    walls += [(name, datetime.fromisoformat(wall)) for name, wall in ORDINARY]
    return [{"zone": name, "wall": text(wall), "instant": utc(instant_of(wall, zone_of(name)))} for name, wall in walls]
