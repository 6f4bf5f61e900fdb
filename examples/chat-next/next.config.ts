import type { NextConfig } from "next";
import { workspaceSources } from "./workspace-sources.ts";

const config: NextConfig = {
  // Inside this repository only: the packages run from their sources. With the published packages this line goes.
  turbopack: { resolveAlias: workspaceSources() },
};

export default config;
