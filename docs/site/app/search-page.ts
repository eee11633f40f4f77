import { searchIndex } from "../pages/search.js";

/** The build puts the index into the page, as text. */
const index = document.querySelector("#index")?.textContent ?? "";
const words = new URLSearchParams(location.search).get("q") ?? "";
const list = document.querySelector("#found");
const found = words === "" ? [] : searchIndex(index, words).slice(0, 50);

const field = document.querySelector<HTMLInputElement>("input[name=q]");
if (field !== null) field.value = words;
const count = document.querySelector("#count");
if (count !== null && words !== "") count.textContent = `${found.length} places for "${words}"`;
for (const { id, ["title"]: title, ["page"]: page } of found) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = String(id);
  link.textContent = title === page ? String(title) : `${String(page)}: ${String(title)}`;
  item.append(link);
  list?.append(item);
}
