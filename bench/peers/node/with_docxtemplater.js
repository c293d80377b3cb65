// docxtemplater as its documentation shows it: unzip, new Docxtemplater with paragraphLoop, render, toBuffer (deflated).
"use strict";
const fs = require("fs");
const Docxtemplater = require("docxtemplater");
const PizZip = require("pizzip");
const { serve } = require("./serving.js");

serve("docxtemplater", "docxtemplater.docx", (template, data) => {
  const content = fs.readFileSync(template, "binary");
  return () => {
    const document = new Docxtemplater(new PizZip(content), { paragraphLoop: true, linebreaks: true });
    document.render(data);
    return document.toBuffer();
  };
});
