package nl.welzijnoprecept.statistics.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.statistics.Minimum;
import nl.welzijnoprecept.statistics.app.FigureAnswers.Asked;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.AsCsv;
import nl.welzijnoprecept.web.Language;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/statistics")
@Tag(name = "Statistics")
class FiguresApi {
    static final int MOST_DIMENSIONS = 2;

    private final FiguresService figures;
    private final FigureDefinitions definitions;
    private final FigureAnswers answers;
    private final ReferralFiguresView.Rule rule;
    private final Clock clock;

    FiguresApi(
            FiguresService figures,
            FigureDefinitions definitions,
            FigureAnswers answers,
            Minimum minimum,
            Clock clock) {
        this.figures = figures;
        this.definitions = definitions;
        this.answers = answers;
        this.rule = ReferralFiguresView.Rule.of(minimum);
        this.clock = clock;
    }

    @GetMapping(
            path = "/referrals",
            produces = {MediaType.APPLICATION_JSON_VALUE, AsCsv.TEXT_CSV, AsJsonStat.TYPE})
    @Operation(
            operationId = "countReferrals",
            summary = "Count referrals",
            description = "By the month of submission, in Dutch time; referrals entered by mistake do not count. Small "
                    + "counts are suppressed (null), and others with them where they would give a small one away: also "
                    + "by subtracting two answers. district is the four digits of the postcode until CBS districts are "
                    + "loaded; UNKNOWN stands for no value, and NONE for the outcome of a case that is not completed. "
                    + "As JSON, as CSV, or as JSON-stat 2.0 for statistical programs: by Accept.")
    ResponseEntity<ReferralFiguresView> referrals(
            Actor actor,
            @ParameterObject FiguresParameters wanted,
            @RequestParam(required = false)
                    @Parameter(
                            description =
                                    "At most two of month, quarter, reason (the main one), ageBand (on the day of "
                                            + "submission), gender, district, referrerType, status and outcome.",
                            example = "[\"month\", \"reason\"]")
                    @Nullable
                    List<String> by,
            @RequestHeader @Parameter(hidden = true) HttpHeaders headers) {
        var asked = Asked.of(headers);
        var question = wanted.toQuestion(by == null ? List.of() : by, thisMonth());
        var counted = figures.referrals(actor, question);
        return answers.figures(ReferralFiguresView.of(question, counted, rule, moment(asked)), asked);
    }

    @GetMapping(
            path = "/indicators",
            produces = {MediaType.APPLICATION_JSON_VALUE, AsCsv.TEXT_CSV, AsJsonStat.TYPE})
    @Operation(
            operationId = "listIndicators",
            summary = "How the work goes",
            description =
                    "Waiting times, reach, outcomes and fidelity to the model, of the referrals that were submitted "
                            + "in these months, under the same rule. Waits are in working days and against the default norms: "
                            + "daysToAssignment from the submission, the others from the assignment; of those that end in P90 what nine in "
                            + "ten waited at most. What each means is in /statistics/definitions. As JSON, as CSV, or as JSON-stat 2.0: by Accept.")
    ResponseEntity<IndicatorsView> indicators(
            Actor actor,
            @ParameterObject FiguresParameters wanted,
            @RequestHeader @Parameter(hidden = true) HttpHeaders headers) {
        var asked = Asked.of(headers);
        var question = wanted.toQuestion(List.of(), thisMonth());
        var measured = figures.indicators(actor, question);
        return answers.figures(IndicatorsView.of(question, measured, rule, moment(asked)), asked);
    }

    @GetMapping("/definitions")
    @Operation(
            operationId = "listFigureDefinitions",
            summary = "What each figure means",
            description =
                    "Of what each dimension and each indicator counts: the part, the whole, and the step of a case that it "
                            + "comes from. For anybody who logs in.")
    ResponseEntity<DefinitionsView> definitions(
            Actor actor,
            @RequestParam(required = false)
                    @Parameter(description = "By Accept-Language when left out; Dutch when that names neither.")
                    @Nullable
                    Language language,
            @RequestHeader @Parameter(hidden = true) HttpHeaders headers) {
        var asked = Asked.of(headers);
        return answers.definitions(definitions.in(language == null ? asked.language() : language), asked);
    }

    private ReferralFiguresView.Moment moment(Asked asked) {
        return new ReferralFiguresView.Moment(clock.instant(), asked.language());
    }

    private YearMonth thisMonth() {
        return YearMonth.from(DutchTime.day(clock.instant()));
    }
}
