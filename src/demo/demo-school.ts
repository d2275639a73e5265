// The demo school: synthetic people, fourteen classes. Its roster is read as any school's would be.

export const DEPUTY = "vietniece@skola.example";
export const DRIVE_NAME = "Audzināšanas darbs";
export const DEMO_YEAR = "2020./2021.";

export const DEMO_SETTINGS = {
  nameNominative: "Rūjienas vidusskola",
  nameGenitive: "Rūjienas vidusskolas",
  nameLocative: "Rūjienas vidusskolā",
  founder: "Rūjienas novada pašvaldība",
  registrationNumber: "",
  address: "Rūjiena, Rūjienas novads",
  phone: "",
  email: "skola@skola.example",
  placeLocative: "Rūjienā",
  deputyTitle: "Direktora vietniece audzināšanas darbā",
  deputyName: "Ilze Paraudziņa",
  periodWordGenitive: "pusgada",
} as const;

export const DEMO_ROSTER = `klase;audzinātājs;dzimte;e-pasts;skolēnu skaits
1.a;Dzintra Rasmute;S;dzintra.rasmute@skola.example;19
1.b;Zane Ābelziede;S;zane.abelziede@skola.example;18
2.a;Anna Bērziņa;S;anna.berzina@skola.example;21
3.a;Ņina Čiekurzeme;S;nina.ciekurzeme@skola.example;20
4.a;Ģirts Žagarābols;V;girts.zagarabols@skola.example;23
4.b;Gatis Ķiršpurvs;V;gatis.kirspurvs@skola.example;22
5.a;Mārtiņš Krūmiņš;V;martins.krumins@skola.example;24
6.a;Kārlis Liepa;V;karlis.liepa@skola.example;22
7.a;Raivis Zaķis;V;raivis.zakis@skola.example;25
8.a;Visvaldis Egle;V;visvaldis.egle@skola.example;21
9.c;Jānis Lāčupītis;V;janis.lacupitis@skola.example;17
10.;Oto Markus;V;oto.markus@skola.example;26
11.;Pēteris Kalniņš;V;peteris.kalnins@skola.example;19
12.;Māris Skudrzvanis;V;maris.skudrzvanis@skola.example;16
`;
