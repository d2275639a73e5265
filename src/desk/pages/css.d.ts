// Style sheets, which the bundler gathers into one.
declare module "*.css";
