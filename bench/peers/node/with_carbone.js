// carbone as its documentation shows it: carbone.render with the path of the template.
"use strict";
const carbone = require("carbone");
const { asObjects, serve } = require("./serving.js");

serve("carbone", "carbone.docx", (template, data) => {
  const objects = asObjects(data);
  return () =>
    new Promise((resolve, reject) =>
      carbone.render(template, objects, (error, result) => (error ? reject(error) : resolve(result)))
    );
});
