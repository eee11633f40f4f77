import { history, historyKeymap, standardKeymap } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import { syntaxHighlighting } from "@codemirror/language";
import { EditorState, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, keymap, lineNumbers } from "@codemirror/view";
import type { DecorationSet } from "@codemirror/view";
import { tagHighlighter, tags } from "@lezer/highlight";
import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** A part of the text, from and to in characters. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

interface EditorProps {
  readonly label: string;
  readonly text: string;
  readonly marked?: TextRange | undefined;
  readonly isWrong?: boolean | undefined;
  /** Whether it is as high as its text, up to the height of others. */
  readonly isShort?: boolean | undefined;
  /** Takes a text that a person typed or pasted. */
  readonly change?: ((text: string, isPasted: boolean) => void) | undefined;
}

/** Classes, so that the colours follow the page's own, light or dark. */
const colours = tagHighlighter([
  { tag: tags.propertyName, class: "token-name" },
  { tag: tags.string, class: "token-string" },
  { tag: [tags.number, tags.bool, tags.null], class: "token-value" },
]);

const mark = StateEffect.define<DecorationSet>();
const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, transaction) {
    const found = transaction.effects.find((effect) => effect.is(mark));
    return found === undefined ? value.map(transaction.changes) : found.value;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** A JSON editor with one marked place. */
export function Editor({ label, text, marked, isWrong = false, isShort = false, change }: EditorProps): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const listener = useRef(change);
  listener.current = change;

  // Before the next frame: no verdict is seen beside the text before it.
  useLayoutEffect(() => {
    if (host.current === null) return undefined;
    const made = new EditorView({
      parent: host.current,
      state: EditorState.create({ doc: text, extensions: extensionsOf(label, change === undefined, listener) }),
    });
    // What scrolls can be reached with the keyboard.
    made.scrollDOM.tabIndex = 0;
    view.current = made;
    return () => {
      made.destroy();
    };
  }, []);
  useLayoutEffect(() => {
    const made = view.current;
    if (made === undefined || made.state.doc.toString() === text) return;
    made.dispatch({ changes: { from: 0, to: made.state.doc.length, insert: text } });
  }, [text]);
  useLayoutEffect(() => {
    const made = view.current;
    if (made === undefined) return;
    made.dispatch({ effects: effectsOf(made.state, marked, isWrong) });
  }, [marked?.from, marked?.to, isWrong]);
  return <div class={isShort ? "editor is-short" : "editor"} ref={host} />;
}

function effectsOf(state: EditorState, marked: TextRange | undefined, isWrong: boolean): StateEffect<unknown>[] {
  if (marked === undefined || marked.from > state.doc.length) return [mark.of(Decoration.none)];
  const range = { from: marked.from, to: Math.min(marked.to, state.doc.length) };
  const first = state.doc.lineAt(range.from);
  const line = Decoration.line({ class: isWrong ? "cm-wrong-line" : "cm-marked-line" }).range(first.from);
  const place = Decoration.mark({ class: isWrong ? "cm-wrong" : "cm-marked" });
  const decorations = range.to > range.from ? [line, place.range(range.from, range.to)] : [line];
  return [mark.of(Decoration.set(decorations)), EditorView.scrollIntoView(range.from, { y: "center" })];
}

function extensionsOf(label: string, isReadOnly: boolean, listener: { current: EditorProps["change"] }) {
  return [
    lineNumbers(),
    history(),
    json(),
    syntaxHighlighting(colours),
    keymap.of([...standardKeymap, ...historyKeymap]),
    marks,
    EditorState.readOnly.of(isReadOnly),
    EditorView.contentAttributes.of({ "aria-label": label }),
    EditorView.lineWrapping,
    EditorView.updateListener.of((update) => {
      const isPasted = update.transactions.some(
        (each) => each.isUserEvent("input.paste") || each.isUserEvent("input.drop"),
      );
      if (update.docChanged) listener.current?.(update.state.doc.toString(), isPasted);
    }),
  ];
}
