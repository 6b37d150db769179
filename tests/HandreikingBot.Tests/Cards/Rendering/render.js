// Draws a card with the official renderer into #card. The little markdown that cards may hold is done here, as the renderer leaves it to its host.
function escapeHtml(text) {
  return text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);
}

// Escaped signs stand aside as numbers while the rest is read.
function inline(text) {
  return escapeHtml(text.replace(/\\([!-/:-@[-`{-~])/g, (_, sign) => `\uE000${sign.charCodeAt(0)}\uE001`))
    .replace(/\*\*(.+?)\*\*/g, "<strong>$1</strong>")
    .replace(/(^|\W)_([^_]+)_(?!\w)/g, "$1<em>$2</em>")
    .replace(/\[([^\[\]]*)\]\(([^()\s]*)\)/g, '<a href="$2">$1</a>')
    .replace(/\uE000(\d+)\uE001/g, (_, code) => escapeHtml(String.fromCharCode(code)));
}

function block(text) {
  const lines = text.split("\n");
  return lines.every((line) => line.startsWith("- "))
    ? `<ul>${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join("")}</ul>`
    : `<p>${lines.map(inline).join("<br>")}</p>`;
}

function renderCard(card, hostConfig) {
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = text.split(/\n\n+/).map(block).join("");
    result.didProcess = true;
  };
  const context = new AdaptiveCards.SerializationContext();
  const adaptive = new AdaptiveCards.AdaptiveCard();
  adaptive.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  adaptive.parse(card, context);
  document.getElementById("card").replaceChildren(adaptive.render());
  const faults = [];
  for (let i = 0; i < context.eventCount; i++) faults.push(context.getEventAt(i).message);
  return faults;
}

// What a picture does not show: things wider than the page, and inputs without a name for a screen reader.
function inspect() {
  const page = document.documentElement;
  const nameless = [...document.querySelectorAll("input, select, textarea")].filter((input) => {
    const ids = (input.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
    const named = ids.some((id) => document.getElementById(id)?.textContent.trim());
    return !named && !input.getAttribute("aria-label") && !input.labels?.length;
  });
  return {
    overflow: page.scrollWidth - page.clientWidth,
    cut: [...document.querySelectorAll("#card *")].filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0
      && getComputedStyle(element).display !== "inline").map((element) => element.className || element.tagName),
    nameless: nameless.map((input) => input.outerHTML),
  };
}
