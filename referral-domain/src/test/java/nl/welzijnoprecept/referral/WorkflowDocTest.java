package nl.welzijnoprecept.referral;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.deadline.DeadlineKind;
import nl.welzijnoprecept.deadline.Milestone;
import nl.welzijnoprecept.docs.GeneratedDoc;
import org.junit.jupiter.api.Test;

/** docs/workflow.md is the table of {@link Step}, drawn. */
class WorkflowDocTest {

    @Test
    void the_workflow_as_documented_is_the_workflow_as_built() {
        var doc = new StringBuilder("""
                <!-- Made from the code by WorkflowDocTest. Do not edit: ./mvnw verify -Ddocs.write=true -->
                # The workflow of a referral
                `Step.java` is the only place where it is written. UNDO (by whoever took the last step, within %d minutes) puts a
                referral back to where it was and is not drawn; neither are PAUSE and RESUME, which lead to PAUSED and back.

                ```mermaid
                stateDiagram-v2
                    [*] --> SUBMITTED
                """.formatted(Referral.UNDO_WITHIN.toMinutes()));
        for (var step : Step.values()) {
            if (step.to() != null && step != Step.PAUSE) {
                for (var from : fromOf(step)) {
                    if (from != ReferralStatus.PAUSED) {
                        doc.append("    %s --> %s: %s%n".formatted(from, step.to(), step));
                    }
                }
            }
        }
        for (var status : ReferralStatus.values()) {
            if (!status.isOpen()) {
                doc.append("    %s --> [*]%n".formatted(status));
            }
        }
        doc.append("```\n\n## Statuses\n| status | whose turn |\n|---|---|\n");
        for (var status : ReferralStatus.values()) {
            doc.append("| `%s` | %s |%n".formatted(status, status.isOpen() ? status.nextActionBy() : "closed"));
        }
        doc.append("""

                Once a clock is due, it is the turn of whoever it waits for; of the coordinator where there is no coach to wait for.
                A closed case is the turn of whoever still owes the referrer how it ended, or has to hear from a partner.

                ## Clocks
                `DeadlineKind.java` is where they are written. Norms are those that an organisation has until it sets its
                own. A pause stops all clocks but RESUMPTION, and gives back what each had left; closing ends them, and starts
                CLOSING_FEEDBACK, as the referrer is owed that. Where the client does not permit it, no clock waits for the
                referrer to hear.

                | clock | starts at | ends at | norm | whose turn |
                |---|---|---|---|---|
                """);
        for (var clock : DeadlineKind.values()) {
            doc.append("| `%s` | %s | %s | %s | %s |%n"
                    .formatted(clock, told(clock.starts()), told(clock.ends()), norm(clock), clock.owner()));
        }
        doc.append("""

                Of FOLLOW_UP and LATE_FOLLOW_UP, a conversation ends the first that runs. Steps are to the clocks:

                """);
        for (var step : Step.values()) {
            if (!step.milestones().isEmpty()) {
                doc.append("- `%s`: %s%n".formatted(step, told(step.milestones())));
            }
        }
        doc.append("""

                ## Steps
                | step | by, from | to | fields | must have happened |
                |---|---|---|---|---|
                """);
        for (var step : Step.values()) {
            doc.append("| `%s` | %s | %s | %s | %s |%n"
                    .formatted(step, rules(step), target(step), fields(step), happened(step)));
        }
        doc.append("""

                A coach who takes %s does so for themselves and needs no `coachId`. %s needs one of a coordinator only where the
                referral never had a coach; else, without one, it goes to the coach of before.
                """.formatted(
                        Arrays.stream(Step.values())
                                .filter(step -> step.namesCoach() && step.isBy(Role.COACH))
                                .map(Enum::name)
                                .collect(Collectors.joining(" or ")),
                        Step.REOPEN));
        doc.append(
                "\n## Reason codes that the product comes with\nAn organisation may use its own in the same shape.\n\n");
        for (var step : Step.values()) {
            if (!ReasonCode.known(step).isEmpty()) {
                doc.append("- `%s`: %s%n".formatted(step, String.join(", ", new TreeSet<>(ReasonCode.known(step)))));
            }
        }
        GeneratedDoc.isUpToDate("workflow.md", doc.toString());
    }

    private static String told(Set<Milestone> milestones) {
        return milestones.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String norm(DeadlineKind clock) {
        if (!clock.hasNorm()) {
            return "the day that was named";
        }
        var norm = clock.defaultNorm();
        return norm.amount() + " " + norm.unit().name().toLowerCase().replace('_', ' ');
    }

    private static EnumSet<ReferralStatus> fromOf(Step step) {
        return step.rules().stream()
                .flatMap(rule -> rule.from().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReferralStatus.class)));
    }

    private static String rules(Step step) {
        if (step == Step.UNDO) {
            return "whoever took the last step";
        }
        return step.rules().stream()
                .sorted(Comparator.comparing(Step.May::role))
                .map(rule -> rule.role() + ": "
                        + rule.from().stream().map(Enum::name).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("<br>"));
    }

    private static String target(Step step) {
        if (step.to() != null) {
            return step.to().name();
        }
        return step.isStationary() ? "(stays)" : "(where it was)";
    }

    private static String fields(Step step) {
        return dash(step.needs().stream()
                .filter(need -> need.field() != null)
                .map(need -> "`" + need.field() + "`")
                .collect(Collectors.joining(", ")));
    }

    private static String happened(Step step) {
        return dash(Arrays.stream(Need.values())
                .filter(step.needs()::contains)
                .filter(need -> need.field() == null)
                .map(Enum::name)
                .collect(Collectors.joining(", ")));
    }

    private static String dash(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
