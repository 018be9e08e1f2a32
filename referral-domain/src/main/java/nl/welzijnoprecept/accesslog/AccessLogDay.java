package nl.welzijnoprecept.accesslog;

import java.time.LocalDate;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * What people of one organisation did in a client's file on one day, as the client sees it: an employee's name is not
 * the client's to have (NEN 7513:2018, 6.2), the organisation answers for them.
 *
 * @param role         null where the product did it by itself
 * @param statedReason whether whoever it was is not of the case's team and gave a reason
 * @param times        how often
 */
public record AccessLogDay(
        LocalDate day,
        @Nullable OrganisationId organisation,
        @Nullable Role role,
        AccessAction action,
        AccessObject object,
        boolean statedReason,
        int times) {}
