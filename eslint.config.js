import tseslint from "typescript-eslint";

const absentInAppsScript = [
  "URL",
  "URLSearchParams",
  "TextEncoder",
  "TextDecoder",
  "atob",
  "btoa",
  "fetch",
  "crypto",
  "performance",
  "process",
  "Buffer",
  "setTimeout",
  "setInterval",
  "clearTimeout",
  "structuredClone",
  "window",
  "navigator",
].map((name) => ({
  name,
  message: "The Apps Script runtime does not have it (V8 runtime, limitations).",
}));

export default tseslint.config(
  {
    ignores: [
      "build/**",
      "node_modules/**",
      "out/**",
      ".desk/**",
      "coverage/**",
      "*.config.js",
      ".dependency-cruiser.mjs",
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: [
          "./tsconfig.json",
          "./tsconfig.pure.json",
          "./tsconfig.apps-script.json",
          "./tsconfig.pages.json",
          "./tsconfig.sidebar.json",
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      curly: "error",
      eqeqeq: "error",
      "no-console": "error",
      "prefer-const": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/return-await": ["error", "in-try-catch"],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Use named exports." },
      ],
    },
  },
  {
    files: [
      "src/core/**",
      "src/usecases/**",
      "src/contract/**",
      "src/wording/**",
      "src/google/**",
      "src/addon/**",
    ],
    rules: { "no-restricted-globals": ["error", ...absentInAppsScript] },
  },
  {
    files: ["src/core/**", "src/usecases/**"],
    rules: {
      "no-restricted-properties": [
        "error",
        {
          object: "Date",
          property: "now",
          message: "The core has no clock: take the time as an argument.",
        },
        {
          object: "Math",
          property: "random",
          message: "The core has no chance: take ids as an argument.",
        },
      ],
    },
  },
  {
    files: ["scripts/**", "src/demo/**", "src/desk/**", "src/addon/**"],
    rules: { "no-console": "off" },
  },
  { files: ["*.config.ts"], rules: { "no-restricted-syntax": "off" } },
);
