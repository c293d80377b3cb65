// easy-template-x as its documentation shows it: a TemplateHandler that processes the bytes of the template.
"use strict";
const fs = require("fs");
const { TemplateHandler } = require("easy-template-x");
const { asObjects, serve } = require("./serving.js");

serve("easy-template-x", "easy-template-x.docx", (template, data) => {
  const content = fs.readFileSync(template);
  const handler = new TemplateHandler();
  const objects = asObjects(data);
  return () => handler.process(content, objects);
});
