package nl.welzijnoprecept.statistics.app;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.welzijnoprecept.statistics.Dimension;
import nl.welzijnoprecept.statistics.Measure;
import nl.welzijnoprecept.statistics.Measure.Days;
import nl.welzijnoprecept.statistics.Measure.Improved;
import nl.welzijnoprecept.statistics.Measure.MeanChange;
import nl.welzijnoprecept.statistics.Measure.Now;
import nl.welzijnoprecept.statistics.Measure.Reach;
import nl.welzijnoprecept.statistics.Measure.Recipe;
import nl.welzijnoprecept.statistics.Measure.Response;
import nl.welzijnoprecept.statistics.Measure.Share;
import nl.welzijnoprecept.statistics.Minimum;
import nl.welzijnoprecept.statistics.Wait;
import nl.welzijnoprecept.statistics.app.DefinitionsView.DimensionDefinition;
import nl.welzijnoprecept.statistics.app.DefinitionsView.IndicatorDefinition;
import nl.welzijnoprecept.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says of each figure what it is, in the words of the pages: a measure that has none is found by a test. */
@Component
class FigureDefinitions {
    private final MessageSource messages;
    private final Minimum minimum;

    FigureDefinitions(MessageSource messages, Minimum minimum) {
        this.messages = messages;
        this.minimum = minimum;
    }

    /** What is said in one language. */
    private record Words(MessageSource messages, Locale locale) {
        String say(String key, Object... with) {
            return Objects.requireNonNull(messages.getMessage(key, with, locale));
        }
    }

    DefinitionsView in(Language language) {
        var words = new Words(messages, language.locale());
        return new DefinitionsView(
                language,
                ReferralFiguresView.Rule.of(minimum),
                List.of(
                        words.say("figures.general.counted"),
                        words.say("figures.general.period"),
                        words.say("figures.general.days"),
                        words.say("figures.general.hidden", minimum.value()),
                        words.say("figures.general.together"),
                        words.say("figures.general.late", minimum.value()),
                        words.say("figures.general.empty")),
                Arrays.stream(Dimension.values())
                        .map(each -> dimension(each, words))
                        .toList(),
                Arrays.stream(Measure.values())
                        .map(each -> indicator(each, words))
                        .toList());
    }

    /** What a count by these dimensions is, as one text. */
    String ofCounts(List<String> by, Language language) {
        var all = in(language);
        return Stream.concat(
                        all.general().stream().limit(2),
                        all.dimensions().stream()
                                .filter(dimension -> by.contains(dimension.code()))
                                .map(DimensionDefinition::definition))
                .collect(Collectors.joining(" "));
    }

    /** What each indicator is, by its code. */
    Function<String, IndicatorDefinition> ofIndicators(Language language) {
        var all = in(language).indicators().stream()
                .collect(Collectors.toMap(IndicatorDefinition::code, Function.identity()));
        return code -> Objects.requireNonNull(all.get(code), "every indicator is defined");
    }

    private static DimensionDefinition dimension(Dimension dimension, Words words) {
        var code = dimension.label();
        return new DimensionDefinition(
                code, words.say("figures.column." + code), words.say("figures.definition." + code));
    }

    private static IndicatorDefinition indicator(Measure measure, Words words) {
        var recipe = measure.recipe();
        var fidelity = measure.fidelity();
        return new IndicatorDefinition(
                measure.code(),
                words.say("figures.indicator." + measure.code()),
                measure.unit(),
                numerator(measure, words),
                words.say("figures.among." + among(recipe)),
                words.say("figures.source." + source(recipe)),
                fidelity.isPresent() ? Integer.valueOf(fidelity.getAsInt()) : null);
    }

    private static @Nullable String numerator(Measure measure, Words words) {
        return switch (measure.recipe()) {
            case Days _ -> null;
            case Share share -> words.say("figures.numerator." + measure.code(), norm(share));
            case Improved(var effect) ->
                words.say("figures.numerator." + measure.code(), String.valueOf(effect.mattersFrom()));
            case Reach _, Response _, MeanChange _, Now _ -> words.say("figures.numerator." + measure.code());
        };
    }

    /** In working days, where the share is held against one. */
    private static int norm(Share share) {
        return Arrays.stream(Wait.values())
                .filter(wait -> wait.fact() == share.fact())
                .mapToInt(Wait::norm)
                .findFirst()
                .orElse(0);
    }

    private static String among(Recipe recipe) {
        return switch (recipe) {
            case Days days -> days.waited().name();
            case Share share -> share.group() == null ? "ALL" : share.group().name();
            case Reach _ -> "PRACTICES";
            case Response(var effect) -> effect.fact().name();
            case Improved _, MeanChange _ -> "PAIRED";
            case Now now -> now.what().name();
        };
    }

    private static String source(Recipe recipe) {
        return switch (recipe) {
            case Days days -> days.waited().name();
            case Share share -> share.fact().name();
            case Reach _ -> "PRACTICES";
            case Response(var effect) -> effect.fact().name();
            case Improved(var effect) -> effect.fact().name();
            case MeanChange(var effect) -> effect.fact().name();
            case Now now -> now.what().name();
        };
    }
}
