// A runner's side of the talk with the bench, for Node; ../serving.py says what is asked and answered.
"use strict";
const fs = require("fs");
const path = require("path");
const readline = require("readline");

const [folder, rows, output, mode] = process.argv.slice(2);

exports.serve = async (name, template, prepare) => {
  const data = JSON.parse(fs.readFileSync(path.join(folder, `du_lieu-${rows}.json`), "utf-8"));
  const make = await prepare(path.join(folder, template), data);
  fs.writeFileSync(output, await make());
  if (mode === "--once") return;
  say({ version: versionOf(name), memory: peakMemory() });
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const [seconds, least] = line.split(" ").map(Number);
    say({ ...(await turn(make, seconds, least)), memory: peakMemory() });
  }
};

async function turn(make, seconds, least) {
  const clock = [];
  const core = [];
  const end = now() + seconds;
  while (clock.length < least || now() < end) {
    const start = now();
    const before = process.cpuUsage();
    await make();
    clock.push(now() - start);
    const used = process.cpuUsage(before);
    core.push((used.user + used.system) / 1e6);
  }
  return { clock, core };
}

// The data with every text of a list as an object, for engines that repeat objects only.
exports.asObjects = (value) => {
  if (Array.isArray(value)) return value.map((item) => (typeof item === "string" ? { chu: item } : exports.asObjects(item)));
  if (typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, exports.asObjects(item)]));
};

const now = () => Number(process.hrtime.bigint()) / 1e9;

const peakMemory = () => Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync("/proc/self/status", "ascii"))[1]) * 1024;

function versionOf(name) {
  const places = module.paths.concat(process.env.NODE_PATH || []);
  const found = places.map((place) => path.join(place, name, "package.json")).find((place) => fs.existsSync(place));
  return JSON.parse(fs.readFileSync(found, "utf-8")).version;
}

const say = (answer) => process.stdout.write(JSON.stringify(answer) + "\n");
