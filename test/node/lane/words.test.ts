import { describe, expect, it } from "vitest";
import { remembered, untilKnown } from "./remembered.js";

/** A twin of which the agent says something; `hidden` is put where a desired module has its environment. */
interface Said {
  readonly words: string;
  readonly modules?: readonly string[];
  readonly image?: string;
  /** Members of the first module, as they are written. */
  readonly hidden?: string;
  /** Members of its settings. */
  readonly settings?: string;
  readonly registry?: string;
}

function twin({
  words,
  modules = ["app", "cam"],
  image = "a:1",
  hidden = "",
  settings = "",
  registry = "{}",
}: Said): string {
  const desired = modules.map((name, at) => {
    const [members, options] = at === 0 ? [hidden, settings] : ["", ""];
    return `"${name}":{"type":"docker","status":"running"${members},"settings":{"image":"${at === 0 ? image : `r/${at}:1`}"${options}}}`;
  });
  const section = `"runtime":{"type":"docker","settings":{"registryCredentials":${registry}}},"modules":{${desired.join()}}`;
  const status = `"lastDesiredStatus":{"code":500,"description":${words}}`;
  return `{"deviceId":"d","moduleId":"$edgeAgent","properties":{"desired":{${section},"$version":3},"reported":{"lastDesiredVersion":3,${status},${section}}}}`;
}

const twinOf = ({ words, ...rest }: Said): string => twin({ words: JSON.stringify(words), ...rest });

/** What is told of lines, and how many of them were recalled. */
async function toldOf(
  lines: readonly string[],
): Promise<{ readonly recalled: number; readonly told: readonly string[] }> {
  const { recalled, fast } = await remembered(lines);
  return { recalled, told: fast.slice(2) };
}

/** How many twins are recalled that hold something else each, after those by which their like is learned. */
const recalledBesides = async (words: string, ...others: readonly Partial<Said>[]): Promise<number> =>
  (await toldOf([...untilKnown(twinOf({ words })), ...others.map((other) => twinOf({ words, ...other }))])).recalled;

const FAILURE = "Error calling Create module app: manifest unknown";

describe("words of the agent that repeat nothing", () => {
  const hidden: readonly (readonly [string, Partial<Said>])[] = [
    ["a variable", { hidden: ',"env":{"KEY":{"value":"hush-hush"}}' }],
    ["a variable that begins like what is said", { hidden: ',"env":{"KEY":{"value":"manifest unknown to me"}}' }],
    ["a variable that ends like what is said", { hidden: ',"env":{"KEY":{"value":"the manifest unknown"}}' }],
    ["a variable too short to be masked", { hidden: ',"env":{"KEY":{"value":"app"}}' }],
    ["options of the container", { settings: String.raw`,"createOptions":"{\"Binds\":[\"/var/lib/app:/data\"]}"` }],
    ["a variable of the container", { settings: String.raw`,"createOptions":"{\"Env\":[\"KEY=hush-hush\"]}"` }],
    [
      "the credentials of a registry",
      { registry: '{"r":{"address":"r","username":"me-and-you","password":"hush-hush"}}' },
    ],
    [
      "what the agent does not read",
      { hidden: ',"version":"manifest unknown","imagePullPolicy":"on-create","startupOrder":1' },
    ],
  ];

  it.each(hidden)("make twins one that differ in %s", async (_, other) => {
    expect(await recalledBesides(FAILURE, other, other)).toBe(2);
  });

  it("are told of each twin as they are", async () => {
    const { told, recalled } = await toldOf(
      [...untilKnown(0), 1, 1].map((_, at) =>
        twinOf({ words: FAILURE, hidden: `,"env":{"A":{"value":"hush-${at}"}}` }),
      ),
    );
    expect(recalled).toBe(2);
    for (const text of told) expect(text).toContain(`"description":"${FAILURE}"`);
  });
});

describe("words of the agent that may repeat a secret", () => {
  const secrets: readonly (readonly [string, string, Partial<Said>])[] = [
    ["a variable", "not hush-hush", { hidden: ',"env":{"KEY":{"value":"hush-hush"}}' }],
    ["a variable with blanks", "no such thing", { hidden: ',"env":{"KEY":{"value":"no such thing"}}' }],
    ["a variable of four characters", "is 1234 it?", { hidden: ',"env":{"KEY":{"value":"1234"}}' }],
    ["a variable without a letter", "is ($$$$)", { hidden: ',"env":{"KEY":{"value":"($$$$)"}}' }],
    ["a variable in escapes", "not hush-hush", { hidden: String.raw`,"env":{"KEY":{"value":"h\u0075sh-hush"}}` }],
    ["a variable with a slash in escapes", "not a/bcde", { hidden: String.raw`,"env":{"KEY":{"value":"a\/bcde"}}` }],
    ["a variable that is not ASCII", "not größer", { hidden: ',"env":{"KEY":{"value":"größer"}}' }],
    ["a variable with an apostrophe", "it's me not", { hidden: `,"env":{"KEY":{"value":"it's me"}}` }],
    [
      "a variable in the place of a name that is known",
      "not hush-hush",
      { hidden: ',"Env":{"KEY":{"value":"hush-hush"}}' },
    ],
    ["a user name", "not me-and-you", { registry: '{"r":{"username":"me-and-you","password":"hush-hush"}}' }],
    ["a password", "not hush-hush", { registry: '{"r":{"username":"me-and-you","password":"hush-hush"}}' }],
    [
      "a variable of the container",
      "not hush-hush",
      { settings: String.raw`,"createOptions":"{\"Env\":[\"KEY=hush-hush\"]}"` },
    ],
    ["a variable in single quotes", "not hush-hush", { settings: `,"createOptions":"{'Env':['KEY=hush-hush']}"` }],
    ["a variable in an object", "not hush-hush", { settings: ',"createOptions":{"Env":["KEY=hush-hush"]}' }],
    ["a label", "not hush-hush", { settings: String.raw`,"createOptions":"{\"Labels\":{\"token\":\"hush-hush\"}}"` }],
    [
      "a variable that is cut in two",
      "not hush-hush",
      { settings: String.raw`,"createOptions":"{\"Env\":[\"KEY=hush","createOptions01":"-hush\"]}"` },
    ],
    [
      "options under another name",
      "not hush-hush",
      { settings: String.raw`,"CREATEOPTIONS":"{\"Env\":[\"KEY=hush-hush\"]}"` },
    ],
    ["what is before an image", "not hush-hush", { image: "me:hush-hush@r/a:1" }],
  ];

  it.each(secrets)("are told without it: %s", async (_, words, secret) => {
    const { told, recalled } = await toldOf([
      ...untilKnown(twinOf({ words })),
      twinOf({ words }),
      twinOf({ words, ...secret }),
      twinOf({ words }),
    ]);
    expect(recalled).toBe(2);
    expect(told.at(-2)).toContain("***");
    expect(told.at(-2)).not.toContain(`"description":"${words}"`);
    expect(told.at(-1)).toContain(`"description":"${words}"`);
  });

  const spelled: readonly (readonly [string, string, string])[] = [
    ["for a URL", "not a%2Fb%3Dcdef", "a/b=cdef"],
    ["for JSON", String.raw`not a\"bcdef`, String.raw`a\"bcdef`],
  ];

  it.each(spelled)("are told without it where it is escaped %s", async (_, words, value) => {
    const { told } = await toldOf([
      twinOf({ words }),
      twinOf({ words, hidden: `,"env":{"KEY":{"value":"${value}"}}` }),
    ]);
    expect(told[1]).toContain("***");
  });

  it("may be there twice, of which the last counts", async () => {
    const line = twinOf({ words: "not hush-hush", hidden: ',"env":{"KEY":{"value":"hush-hush"}}' });
    const { told } = await toldOf([
      line.replace('"code":500', '"code":500,"description":"nothing"'),
      line.replace('"description":"not hush-hush"', '"description":"not hush-hush","description":"nothing"'),
      line.replace('"description"', String.raw`"d\u0065scription"`),
    ]);
    expect(told[0]).toContain("***");
    expect(told[1]).toContain('"description":"nothing"');
    expect(told[2]).toContain("***");
  });

  it("may be long, or have a secret among more than a thousand values", async () => {
    const many = Array.from({ length: 1100 }, (_, at) => `"m${at}":{"env":{"KEY":{"value":"hush-hush-${at}"}}}`).join();
    const line = twinOf({ words: "not hush-hush-1099" }).replace('"modules":{', `"modules":{${many},`);
    expect((await toldOf([line])).told[0]).toContain("***");
    const long = `${"many words ".repeat(200)}hush-hush`;
    const other = twinOf({ words: long, hidden: ',"env":{"KEY":{"value":"hush-hush"}}' });
    expect((await toldOf([other])).told[0]).toContain("***");
  });
});

describe("what the words of the agent name", () => {
  it("is a module, whose name is told in the reasons of each twin", async () => {
    const named = (name: string, other: string): string =>
      twinOf({ words: `Error calling Create module ${name}: manifest unknown`, modules: [name, other] });
    const { recalled, told } = await toldOf([
      ...untilKnown("").map((_, at) => named("app", `cam-${at}`)),
      ...[named("app", "b2"), named("app", "app2"), named("app", "abc"), named("cam", "abc"), named("app", "app")],
    ]);
    expect(recalled).toBe(3);
    for (const text of told.slice(0, -2)) expect(text).toContain(String.raw`The module \"app\" could not be created`);
    expect(told.at(-2)).toContain(String.raw`The module \"cam\" could not be created`);
  });

  it("is not a module that another twin has", async () => {
    const words = "Error calling Create module app: manifest unknown";
    const { recalled, told } = await toldOf(
      [...untilKnown("").map((_, at) => `a${at}`), "a-other", "app"].map((name) =>
        twinOf({ words, modules: [name, "b"] }),
      ),
    );
    expect(recalled).toBe(1);
    expect(told.at(-2)).toContain("The last attempt failed");
    expect(told.at(-1)).toContain(String.raw`The module \"app\"`);
  });

  it("may be a module by a part of a word, which is then only itself", async () => {
    const words = "Error calling Create module appError calling Start module cam: manifest unknown";
    const said = (first: string): string => twinOf({ words, modules: [first, "cam"] });
    const { recalled, told } = await toldOf([...untilKnown("a1"), "a1", "app", "a1"].map(said));
    expect(recalled).toBe(2);
    expect(told.at(-2)).not.toBe(told.at(-3));
  });

  it("may be several modules, one of them twice, in any order", async () => {
    const words =
      "Error calling Create module cam: manifest unknown, Error calling Start module app: no space left on device, app";
    const said = (modules: readonly string[]): string => twinOf({ words, modules });
    const { recalled } = await toldOf([
      ...untilKnown(said(["app", "cam"])),
      said(["app", "cam"]),
      said(["cam", "app"]),
      said(["app", "cams"]),
    ]);
    expect(recalled).toBe(2);
  });

  it("may be more often than is noted, and is then only itself", async () => {
    const said = (times: number, modules: readonly string[]): string =>
      twinOf({ words: "app ".repeat(times) + "failed", modules });
    const of = async (times: number): Promise<number> =>
      (
        await toldOf([
          ...untilKnown(said(times, ["app", "x1"])),
          ...["x2", "x3"].map((other) => said(times, ["app", other])),
        ])
      ).recalled;
    expect(await of(16)).toBe(2);
    expect(await of(17)).toBe(0);
  });

  it("may be an image, which is then only itself", async () => {
    const words = "pull access denied for r.example/x:1, repository does not exist";
    const of = (image: string): string => twinOf({ words, image });
    const { recalled, told } = await toldOf([
      ...untilKnown(of("a:1")),
      ...["a:1", "r.example/x:1", "r.example/x:2"].map(of),
    ]);
    expect(recalled).toBe(2);
    expect(told.at(-2)).toContain(String.raw`The module \"app\" has failed`);
    expect(told.at(-1)).not.toContain(String.raw`The module \"app\" has failed`);
  });

  it("may be more modules than are looked for, or stand in words that are not ASCII", async () => {
    const modules = Array.from({ length: 20 }, (_, at) => `m${at}`);
    const other = modules.map((name) => name.replace("m", "n"));
    const words = `${modules.join(" ")}: manifest unknown`;
    expect(
      (
        await toldOf([
          ...untilKnown(twinOf({ words, modules })),
          twinOf({ words, modules }),
          twinOf({ words, modules: other }),
        ])
      ).recalled,
    ).toBe(1);
    const strange = "Modul größer, app: manifest unknown";
    expect(await recalledBesides(strange, {}, { modules: ["b", "c"] })).toBe(1);
  });
});
