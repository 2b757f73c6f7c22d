"""Reads a calendar file as Python's `vobject` does; what it read goes out as JSON."""

import datetime as dt
import json
import sys

import vobject

UTC = dt.timezone.utc


def seconds(value):
    """A day counts from its midnight in UTC."""
    if not isinstance(value, dt.datetime):
        value = dt.datetime.combine(value, dt.time(), UTC)
    return int(value.timestamp())


def read(event):
    starts = event.dtstart.value
    alarms = event.contents.get("valarm", [])
    return {
        "uid": event.uid.value,
        "starts": seconds(starts),
        "allDay": not isinstance(starts, dt.datetime),
        "summary": event.summary.value,
        "description": event.description.value,
        "alarms": [-alarm.trigger.value // dt.timedelta(minutes=1) for alarm in alarms],
        "written": seconds(event.dtstamp.value),
    }


calendar = vobject.readOne(sys.stdin.buffer.read().decode())
calendar.validate(raiseException=True)
json.dump([read(event) for event in calendar.vevent_list], sys.stdout)
