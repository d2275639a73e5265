// The programme's lists as the class's page offers them, in English.
import type { ClassWords } from "../../screens.ts";

export const EN_LISTS: ClassWords["lists"] = {
  themeGroups: {
    SELF: "Knowing and improving oneself",
    STATE: "Belonging to the state",
    CIVIC: "Civic participation",
    CAREER: "Choosing a career",
    HEALTH_ENV: "Health and environment",
    SAFETY: "Safety",
  },
  forms: {
    UNDERSTANDING: "For understanding",
    ATTITUDES: "For attitudes",
    SKILLS: "For skills",
    WORK_FORMS: "Forms of work",
    PUPIL_COUNCIL: "Pupil council",
    PARENT_COOPERATION: "Cooperation with parents",
    SCHOOL_EVENTS: "School events",
    CLASS_ACTIVITIES: "Class activities outside lessons",
    COMPETITIONS: "Contests, olympiads, competitions",
    HOBBY_EDUCATION: "Hobby education",
    LECTURES: "Educational lectures and workshops",
  },
};
