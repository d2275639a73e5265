const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { path: "^src/", pathNot: allowed },
});

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    only(
      "core-knows-only-itself",
      "^src/core/",
      "^src/core/",
      "The core is what a school knows. Pass what you need as an argument, or move the caller outward.",
    ),
    only(
      "usecases-know-the-core",
      "^src/usecases/",
      "^src/(usecases|core)/",
      "A use case speaks to the outside through a port of src/usecases/ports.",
    ),
    only(
      "google-knows-ports-and-core",
      "^src/google/",
      "^src/(google|usecases/ports|core)/",
      "The gateway implements ports; it never calls a use case or an entry point.",
    ),
    only(
      "contract-is-plain-data",
      "^src/contract/",
      "^src/(contract|core)/",
      "The contract crosses google.script.run: zod schemas and types of the core, no behaviour.",
    ),
    only(
      "wording-knows-the-kinds",
      "^src/wording/",
      "^src/(wording|contract|core)/",
      "Words are said at the edge, about kinds that the core and the contract name.",
    ),
    {
      name: "only-composition-wires-google",
      comment: "Only src/addon/composition.ts may import the gateway: wire there, pass ports on.",
      severity: "error",
      from: { path: "^src/addon/", pathNot: "^src/addon/composition\\.ts$" },
      to: { path: "^src/google/" },
    },
    only(
      "sidebar-knows-the-contract",
      "^src/sidebar/",
      "^src/(sidebar|contract|wording)/",
      "The sidebar speaks to the server through the contract alone.",
    ),
    {
      name: "sidebar-pages-stand-apart",
      comment:
        "Each page carries its own screens and words. What both need belongs beside them: src/sidebar/parts, src/wording/<language>.",
      severity: "error",
      from: { path: "^src/(?:sidebar|wording/[a-z]+)/(deputy|class|overview)/" },
      to: { path: "^src/(?:sidebar|wording/[a-z]+)/(?:deputy|class|overview)/", pathNot: "/$1/" },
    },
    {
      name: "parts-know-no-page",
      comment: "What both pages are made of belongs to neither; pass in what it needs.",
      severity: "error",
      from: {
        path: "^src/sidebar/",
        pathNot:
          "^src/sidebar/(deputy|class|logging|planning|occasions|documents|overview|next-year|upkeep)/",
      },
      to: { path: "^src/(sidebar|wording/[a-z]+)/(deputy|class|overview)/" },
    },
    only(
      "emulator-stands-alone",
      "^src/emulator/",
      "^src/emulator/",
      "The emulator imports nothing of ours, so that it cannot agree with our mistakes.",
    ),
    only(
      "desk-uses-the-bundle",
      "^src/desk/",
      "^src/(desk|demo|emulator|contract|wording)/",
      "The desk meets the add-on only through build/, as Google would.",
    ),
    only(
      "demo-uses-the-bundle",
      "^src/demo/",
      "^src/(demo|emulator|contract|wording|core)/",
      "The demo does nothing but through build/; of the school's own knowledge it only reads what a file of entries says.",
    ),
    {
      name: "no-circular",
      comment: "Two files that need each other are one idea, or hide a third.",
      severity: "error",
      from: {},
      // A type that two files say to each other is gone once compiled.
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "src-needs-no-test",
      comment: "Nothing shipped may need the tests.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^test/" },
    },
    {
      name: "shipped-code-has-no-node",
      comment: "Apps Script has no Node modules.",
      severity: "error",
      from: { path: "^src/(core|usecases|contract|wording|google|addon|sidebar)/" },
      to: { dependencyTypes: ["core"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".js", ".json"] },
  },
};
