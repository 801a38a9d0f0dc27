import "./words";
import { render } from "preact";
import { languageOf } from "../src/i18n/message";
import { call } from "./server";
import { loadCore } from "./state/core";
import { createSession } from "./state/session";
import { App } from "./views/app";

const session = createSession(call, languageOf(navigator.language), loadCore);
// Whoever opens the sidebar goes on there.
window.focus();
const root = document.getElementById("app");
if (root) render(<App session={session} />, root);
