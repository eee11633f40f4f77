/** Values that no JSON text makes, and that careless callers pass: what each of them is called, and how it is made. */
export const HOSTILE_VALUES: Readonly<Record<string, () => unknown>> = {
  "an object that contains itself": () => {
    const twin: Record<string, unknown> = { deviceId: "d1", desired: { a: 1 }, reported: { a: 1 } };
    twin["self"] = twin;
    return twin;
  },
  "a twin whose sections contain themselves": () => {
    const section: Record<string, unknown> = { $version: 1, a: { b: 1 } };
    section["again"] = section;
    section["list"] = [section, section];
    return { deviceId: "d1", moduleId: "$edgeAgent", properties: { desired: section, reported: section } };
  },
  "an array that contains itself twice": () => {
    const list: unknown[] = [];
    list.push(list, list);
    return list;
  },
  "parts shared 25 levels deep, in every place": () => {
    let shared: unknown = { a: 1 };
    for (let level = 0; level < 25; level += 1) shared = level % 2 === 0 ? [shared, shared] : { x: shared, y: shared };
    const section = { modules: shared, group: shared, $metadata: shared };
    return { deviceId: "d1", status: "RUNNING", actions: shared, properties: { desired: section, reported: section } };
  },
  "an accessor": () => ({
    get properties() {
      return { desired: { a: 1 }, reported: {} };
    },
  }),
  "a proxy": () => new Proxy({ deviceId: "d1", properties: { desired: { a: 1 }, reported: {} } }, {}),
  "a revoked proxy": () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  "a twin with a revoked proxy in it": () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return { deviceId: "d1", properties: { desired: { a: proxy }, reported: proxy } };
  },
  "an object of a class": () =>
    new (class Twin {
      readonly deviceId = "d1";
      readonly properties = { desired: new Map([["a", 1]]), reported: new Date(0) };
    })(),
  "a map": () => new Map([["properties", { desired: {} }]]),
  "a set": () => new Set([1]),
  "a date": () => new Date(0),
  "a promise": () => Promise.resolve({ properties: {} }),
  "a BigInt": () => 12n,
  "a BigInt inside": () => ({
    deviceId: "d1",
    properties: { desired: { a: 12n, $version: 1n }, reported: { a: [12n] } },
  }),
  "a sparse array": () => {
    const list: unknown[] = [];
    list.length = 3;
    list[2] = { status: "RUNNING", actions: list };
    return list;
  },
  "sparse lists inside": () => {
    const list: unknown[] = [];
    list.length = 2;
    return { status: "RUNNING", actions: list, desired: { a: list }, reported: { a: list } };
  },
  "a function": () => () => undefined,
  "a symbol": () => Symbol("s"),
  "numbers that JSON cannot hold": () => ({
    desired: { a: Infinity, $version: Number.NaN },
    reported: { a: -Infinity, lastDesiredVersion: Infinity },
    timestamp: Infinity,
    status: "RUNNING",
  }),
  "an object without a prototype": () =>
    Object.assign(Object.create(null) as object, { deviceId: "d1", properties: { desired: { a: 1 } } }),
  "names of a prototype": () =>
    JSON.parse(
      '{"__proto__":{"desired":{}},"constructor":{"prototype":{"x":1}},"desired":{"__proto__":{"a":1}}}',
    ) as unknown,
  "100,000 levels": () => {
    let deep: unknown = {};
    for (let level = 0; level < 100_000; level += 1) deep = { a: deep };
    return { deviceId: "d1", desired: deep, reported: deep };
  },
};
