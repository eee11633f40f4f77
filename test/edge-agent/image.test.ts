import { describe, expect, it } from "vitest";
import { findImageMistake } from "../../src/edge-agent/image.js";
import { isSameImage, normalizeImage } from "../../src/edge-agent/index.js";

describe("normalizeImage, as the agent does (reference/edge-agent.md §2.6)", () => {
  it.each<[string, string | null]>([
    ["app", "app:latest"],
    [" app:1.0\n", "app:1.0"],
    ["registry.example/team/app", "registry.example/team/app:latest"],
    ["localhost:5000/foo", "localhost:5000/foo:latest"],
    ["a/b@sha256:abcd", "a/b@sha256:abcd"],
    ["a/b:1.0@sha256:abcd", null],
    ["Team/App:V1", "Team/App:V1"],
    ["", null],
    ["   ", null],
    ["registry.example/", null],
    ["app:", null],
    ["$upstream:8000/app:1.0", "$upstream:8000/app:1.0"],
    ["$upstream:8000/app", "$upstream:8000/app:latest"],
    ["$upstream/app:1.0", null],
    ["$upstream:0/app:1.0", null],
    ["$elsewhere:8000/app:1.0", null],
  ])("%j is %j", (image, expected) => {
    expect(normalizeImage(image)).toBe(expected);
  });

  it("puts the parent's name for $upstream, to the letter", () => {
    expect(normalizeImage("$upstream:443/app", { parentHostname: "parent-$&" })).toBe("parent-$&:443/app:latest");
    expect(normalizeImage("other/app:1", { parentHostname: "parent" })).toBe("other/app:1");
    expect(normalizeImage("a/$upstream:1", { parentHostname: "parent" })).toBe("a/$upstream:1");
  });
});

describe("isSameImage", () => {
  it.each<[string, string, boolean]>([
    ["app:1", "app:1", true],
    ["app", "app:latest", true],
    [" app:1 ", "app:1", true],
    ["app:1", "app:2", false],
    ["App:1", "app:1", false],
    ["app:1", "app:undefined", false],
    ["a:1@sha256:bad", " a:1@sha256:bad ", true],
    [" a:1@sha256:bad ", "a:1@sha256:bad", true],
    ["a:1@sha256:bad", "a:1", false],
    ["$upstream:8000/app:1", "parent:8000/app:1", true],
    ["$upstream:8000/app", "parent:8000/app:latest", true],
    ["$upstream:8000/app:1", "parent:443/app:1", false],
    ["$upstream:8000/app:1", ":8000/app:1", false],
    ["$upstream:8000/app:1", "evil/parent:8000/app:1", false],
    ["parent:8000/app:1", "$upstream:8000/app:1", false],
    ["$upstream:8000/a", "p:8000/a:latest-x", false],
    ["$upstream:8000/a:1", "$upstream:8000/a:1 ", true],
  ])("desired %j, reported %j: %s", (desired, reported, expected) => {
    expect(isSameImage(desired, reported)).toBe(expected);
  });
});

describe("what is wrong with the name of an image that the agent takes", () => {
  it.each<[string, string | undefined]>([
    ["host/my app:1", "has white space in it"],
    ["https://host/app:1", "begins with a scheme; name the registry alone"],
    ["host.example/App:1", "has an upper-case letter in the repository"],
    ["App", "has an upper-case letter in the repository"],
    ["App.Web", "has an upper-case letter in the repository"],
    ["Mylocalhost/app", "has an upper-case letter in the repository"],
    ["localhostX/app", "has an upper-case letter in the repository"],
    ["localhost/App", "has an upper-case letter in the repository"],
    ["Team/app", "has an upper-case letter in the repository"],
    [" host.example/app:1 ", undefined],
    ["Host.example/team/app:TAG", undefined],
    ["host:5000/app@sha256:ABC", undefined],
    ["host.example:5000/a/b:V1", undefined],
    ["host/app:1?from=https://x", undefined],
  ])("%j %s", (image, mistake) => {
    expect(findImageMistake(image)).toBe(mistake);
  });
});
