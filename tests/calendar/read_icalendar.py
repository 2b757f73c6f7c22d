"""Reads a calendar file as Python's `icalendar` does; what it read goes out as JSON."""

import datetime as dt
import json
import sys

import icalendar

UTC = dt.timezone.utc


def seconds(value):
    """A day counts from its midnight in UTC."""
    if not isinstance(value, dt.datetime):
        value = dt.datetime.combine(value, dt.time(), UTC)
    return int(value.timestamp())


def read(event):
    # The parser goes on after a mistake, and lists it here.
    assert not event.errors, event.errors
    starts = event["DTSTART"].dt
    alarms = event.walk("VALARM")
    return {
        "uid": str(event["UID"]),
        "starts": seconds(starts),
        "allDay": not isinstance(starts, dt.datetime),
        "summary": str(event["SUMMARY"]),
        "description": str(event["DESCRIPTION"]),
        "alarms": [-alarm["TRIGGER"].dt // dt.timedelta(minutes=1) for alarm in alarms],
        "written": seconds(event["DTSTAMP"].dt),
    }


calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
json.dump([read(event) for event in calendar.walk("VEVENT")], sys.stdout)
