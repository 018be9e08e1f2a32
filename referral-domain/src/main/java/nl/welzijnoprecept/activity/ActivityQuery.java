package nl.welzijnoprecept.activity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.area.PostcodeArea;
import nl.welzijnoprecept.assessment.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * Which activities to list, and in which order.
 *
 * @param text       words, or parts of words, of the name, the description, the place or for whom it is
 * @param age        of whoever would take part
 * @param language   BCP 47 tag of a language that is spoken there
 * @param wheelchair whether a wheelchair gets in; what nobody knows is neither
 * @param freshSince the day from which a check counts
 * @param stale      whether it was not checked since then
 * @param near       what to tell the nearness to; it leaves nothing out
 * @param after      the last activity of the page before; null for the first page
 */
public record ActivityQuery(
        @Nullable String text,
        @Nullable Dimension dimension,
        @Nullable MunicipalityCode municipality,
        @Nullable PostcodeArea district,
        @Nullable DayOfWeek day,
        @Nullable Boolean free,
        @Nullable Integer age,
        @Nullable String language,
        @Nullable Boolean wheelchair,
        LocalDate freshSince,
        @Nullable Boolean stale,
        ActivityStatus status,
        @Nullable PostcodeArea near,
        ActivitySort sort,
        int limit,
        @Nullable ActivityId after) {}
