package nl.welzijnoprecept.statistics.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.statistics.Minimum;
import nl.welzijnoprecept.web.Language;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
    private final Minimum minimum;
    private final Clock clock;

    FiguresApi(FiguresService figures, FigureDefinitions definitions, Minimum minimum, Clock clock) {
        this.figures = figures;
        this.definitions = definitions;
        this.minimum = minimum;
        this.clock = clock;
    }

    @GetMapping(
            path = "/referrals",
            produces = {MediaType.APPLICATION_JSON_VALUE, FiguresAsCsv.TEXT_CSV})
    @Operation(
            operationId = "countReferrals",
            summary = "Count referrals",
            description = "By the month of submission, in Dutch time; referrals entered by mistake do not count. Small "
                    + "counts are suppressed (null), and others with them where they would give a small one away: also "
                    + "by subtracting two answers. district is the four digits of the postcode until CBS districts are "
                    + "loaded; UNKNOWN stands for no value, and NONE for the outcome of a case that is not completed.")
    ReferralFiguresView referrals(
            Actor actor,
            @ParameterObject FiguresParameters wanted,
            @RequestParam(required = false)
                    @Parameter(
                            description =
                                    "At most two of month, quarter, reason (the main one), ageBand (on the day of "
                                            + "submission), gender, district, referrerType, status and outcome.",
                            example = "[\"month\", \"reason\"]")
                    @Nullable
                    List<String> by) {
        var question = wanted.toQuestion(by == null ? List.of() : by);
        return ReferralFiguresView.of(question, figures.referrals(actor, question), minimum, clock.instant());
    }

    @GetMapping(
            path = "/indicators",
            produces = {MediaType.APPLICATION_JSON_VALUE, FiguresAsCsv.TEXT_CSV})
    @Operation(
            operationId = "listIndicators",
            summary = "How the work goes",
            description =
                    "Waiting times, reach, outcomes and fidelity to the model, of the referrals that were submitted "
                            + "in these months, under the same rule. Waits are in working days and against the default norms: "
                            + "daysToAssignment from the submission, the others from the assignment; of those that end in P90 what nine in "
                            + "ten waited at most. What each means is in /statistics/definitions.")
    IndicatorsView indicators(Actor actor, @ParameterObject FiguresParameters wanted) {
        var question = wanted.toQuestion(List.of());
        return IndicatorsView.of(question, figures.indicators(actor, question), minimum, clock.instant());
    }

    @GetMapping("/definitions")
    @Operation(
            operationId = "listFigureDefinitions",
            summary = "What each figure means",
            description =
                    "Of what each dimension and each indicator counts: the part, the whole, and the step of a case that it "
                            + "comes from. For anybody who logs in.")
    DefinitionsView definitions(
            Actor actor,
            @RequestParam(required = false)
                    @Parameter(description = "By Accept-Language when left out; Dutch when that names neither.")
                    @Nullable
                    Language language,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Parameter(hidden = true) @Nullable
                    String accepted) {
        return definitions.in(language == null ? Language.accepted(accepted) : language);
    }
}
