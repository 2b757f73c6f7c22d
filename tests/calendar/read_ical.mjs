// Reads a calendar file as `ical.js` does; what it read goes out as JSON.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const fromWindow = createRequire(new URL("../../ui/package.json", import.meta.url));
const ICAL = fromWindow("ical.js");

function read(component) {
  const event = new ICAL.Event(component);
  const alarms = component.getAllSubcomponents("valarm");
  return {
    uid: event.uid,
    starts: event.startDate.toUnixTime(),
    allDay: event.startDate.isDate,
    summary: event.summary,
    description: event.description,
    alarms: alarms.map((alarm) => -alarm.getFirstPropertyValue("trigger").toSeconds() / 60),
    written: component.getFirstPropertyValue("dtstamp").toUnixTime(),
  };
}

const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, "utf8")));
process.stdout.write(JSON.stringify(calendar.getAllSubcomponents("vevent").map(read)));
