package nl.welzijnoprecept.assignment;

import java.time.LocalDate;
import java.util.Set;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.area.PostcodeArea;
import nl.welzijnoprecept.language.LanguageTag;
import nl.welzijnoprecept.referral.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What a coach is good at and where they work, for whoever divides the cases.
 *
 * @param youth          whether they work with children
 * @param languages      BCP 47 tags of what they speak
 * @param municipalities where they work all over
 * @param districts      where they work beside that
 * @param capacity       open cases that are enough
 * @param absentUntil    the last day on which they are away; null when they are not
 */
public record CoachProfile(
        ProfessionalId coach,
        int revision,
        Set<Reason> expertise,
        boolean youth,
        Set<String> languages,
        Set<MunicipalityCode> municipalities,
        Set<PostcodeArea> districts,
        int capacity,
        @Nullable LocalDate absentUntil) {

    /** A full caseload where nobody said otherwise. */
    public static final int DEFAULT_CAPACITY = 40;

    public CoachProfile {
        expertise = Set.copyOf(expertise);
        languages = Set.copyOf(languages);
        municipalities = Set.copyOf(municipalities);
        districts = Set.copyOf(districts);
    }

    /** Of whom nothing was said yet. */
    public static CoachProfile unknown(ProfessionalId coach) {
        return new CoachProfile(
                coach, 0, Set.of(), false, Set.of(LanguageTag.DEFAULT), Set.of(), Set.of(), DEFAULT_CAPACITY, null);
    }

    public boolean isAbsentOn(LocalDate day) {
        return absentUntil != null && !absentUntil.isBefore(day);
    }
}
