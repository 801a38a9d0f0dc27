import { App } from "./app";

void new App(new URL(location.href)).start();
