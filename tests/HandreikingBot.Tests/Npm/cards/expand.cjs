// Expands templates with the official expander: reads [{ template, data }] and writes [{ card } or { error }], in the same order.
const { Template } = require("adaptivecards-templating");
const cases = JSON.parse(require("fs").readFileSync(0, "utf8"));

process.stdout.write(JSON.stringify(cases.map(({ template, data }) => {
  try {
    return { card: new Template(template).expand({ $root: data }) };
  } catch (error) {
    return { error: String(error.message ?? error) };
  }
})));
