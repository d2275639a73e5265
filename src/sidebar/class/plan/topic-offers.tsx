// Ready topics: the school's events with their usual time, suggestions for the age of the class, what the class planned last year.
import type { LastYearsPlan, PlanOverview } from "../../../contract/plan.ts";
import { useAsk } from "../../calls/use-ask.ts";
import { Button } from "../../parts/button.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { WordChoice } from "../../parts/word-choice.tsx";
import type { AreaProps } from "../areas.ts";
import { useClass } from "../class-context.ts";

export interface ChosenTopic {
  readonly date: string;
  readonly topic: string;
  readonly kind: "CLASS_HOUR" | "EVENT";
  readonly themeGroup: string;
}

interface TopicOffersProps {
  readonly offers: PlanOverview["offers"] | null;
  readonly home: AreaProps["home"];
  readonly onChoose: (chosen: ChosenTopic) => void;
}

export function TopicOffers({ offers, home, onChoose }: TopicOffersProps) {
  const { plan } = useClass().words;
  const lastYear = useAsk("sidebarLastYearsPlan");
  const { asked } = lastYear;
  return (
    <details>
      <summary>{plan.offers}</summary>
      {offers && (
        <>
          <Choice
            label={plan.event}
            texts={offers.events.map(({ name, usualTime }) =>
              usualTime === "" ? name : `${name} (${usualTime})`,
            )}
            onChoose={(at) => {
              const event = offers.events[at];
              if (event) {
                onChoose({ date: event.date, topic: event.name, kind: "EVENT", themeGroup: "" });
              }
            }}
          />
          <Choice
            label={plan.topicOffer}
            hint={plan.offersHint}
            texts={offers.topics.map(({ topic }) => topic)}
            onChoose={(at) => {
              const offered = offers.topics[at];
              if (offered) {
                onChoose({ date: "", kind: "CLASS_HOUR", ...offered });
              }
            }}
          />
        </>
      )}
      {asked.kind === "answered" ? (
        <LastYear topics={asked.value} onChoose={onChoose} />
      ) : (
        <Button
          isPending={lastYear.isPending}
          onClick={() => {
            lastYear.ask({ year: home.year, schoolClass: home.schoolClass });
          }}
        >
          {lastYear.isPending ? plan.readingLastYear : plan.findLastYear}
        </Button>
      )}
      {asked.kind === "refused" && <ProblemNotice problem={asked.problem} />}
    </details>
  );
}

/** Its dates are last year's: only the topic is taken. */
function LastYear({
  topics,
  onChoose,
}: {
  readonly topics: LastYearsPlan;
  readonly onChoose: TopicOffersProps["onChoose"];
}) {
  const { plan } = useClass().words;
  return topics === null || topics.length === 0 ? (
    <p class="hint">{plan.noLastYear}</p>
  ) : (
    <Choice
      label={plan.lastYear}
      texts={topics.map(({ date, topic }) => `${date} ${topic}`.trim())}
      onChoose={(at) => {
        const earlier = topics[at];
        if (earlier) {
          const { topic, kind, themeGroup } = earlier;
          onChoose({ date: "", topic, kind, themeGroup: themeGroup ?? "" });
        }
      }}
    />
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly texts: readonly string[];
  readonly onChoose: (at: number) => void;
}

function Choice({ texts, onChoose, ...labelling }: ChoiceProps) {
  const { plan } = useClass().words;
  return (
    <WordChoice
      {...labelling}
      none={plan.choose}
      words={texts.map((text, at) => ({ value: String(at), text }))}
      value=""
      onChoose={(value) => {
        if (value !== "") {
          onChoose(Number(value));
        }
      }}
    />
  );
}
