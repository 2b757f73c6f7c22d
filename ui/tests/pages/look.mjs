// What is looked for on a page, inside the browser.

/** Whatever sticks out of the page or is cut off in it, as short descriptions. */
export function clipped() {
  const faults = [];
  const root = document.scrollingElement;
  if (root.scrollWidth > root.clientWidth) faults.push(`page ${root.scrollWidth} wide`);
  for (const element of document.querySelectorAll("body *")) {
    if (element.closest(".unseen, svg") || !element.checkVisibility()) continue;
    const { left, right } = element.getBoundingClientRect();
    const name = `${element.tagName}.${element.className}: ${element.textContent.trim().slice(0, 40)}`;
    if (left < -1 || right > innerWidth + 1) faults.push(`outside: ${name}`);
    const cuts = getComputedStyle(element).overflowX !== "visible";
    const isBlank = element.tagName === "INPUT";
    if (cuts && !isBlank && element.scrollWidth > element.clientWidth + 1)
      faults.push(`cut: ${name}`);
  }
  return faults;
}

/** How many things can take the focus; a group of radio buttons is one. */
export function reachable() {
  const groups = new Set();
  return [...document.querySelectorAll("button, input, summary, a[href], select, textarea")].filter(
    (element) => {
      if (element.disabled || !element.checkVisibility()) return false;
      if (element.type !== "radio") return true;
      const first = !groups.has(element.name);
      groups.add(element.name);
      return first;
    },
  ).length;
}

/** Which thing has the focus, by its place among all. */
export function focused() {
  return [...document.querySelectorAll("*")].indexOf(document.activeElement);
}
