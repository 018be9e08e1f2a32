package nl.welzijnoprecept.question.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.question.Question;
import nl.welzijnoprecept.question.QuestionLine;
import nl.welzijnoprecept.time.DutchTime;
import org.springframework.stereotype.Component;

/** Questions with the names of those who ask and answer. */
@Component
class QuestionViews {
    private final Organisations organisations;
    private final Clock clock;

    QuestionViews(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    QuestionView of(Actor reader, Asked asked) {
        return of(reader, List.of(asked)).getFirst();
    }

    List<QuestionView> of(Actor reader, List<Asked> asked) {
        var names = names(
                asked.stream().map(Asked::question),
                asked.stream().map(one -> one.referral().handler()));
        return asked.stream()
                .map(one -> QuestionView.of(one, names, reader, today()))
                .toList();
    }

    List<QuestionView> lines(Actor reader, List<QuestionLine> lines) {
        var names = names(
                lines.stream().map(QuestionLine::question),
                lines.stream().map(line -> line.within().handler()));
        return lines.stream()
                .map(line -> QuestionView.of(line, names, reader, today()))
                .toList();
    }

    private Names names(Stream<Question> questions, Stream<OrganisationId> teams) {
        return organisations.names(
                questions.flatMap(QuestionViews::people).toList(), teams.collect(Collectors.toSet()));
    }

    private static Stream<ProfessionalId> people(Question question) {
        return question.answer() == null
                ? Stream.of(question.asker())
                : Stream.of(question.asker(), question.answer().by());
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
