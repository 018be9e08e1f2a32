package nl.welzijnoprecept.plan;

import java.time.Instant;
import java.time.LocalDate;
import nl.welzijnoprecept.access.ProfessionalId;

/**
 * One line of an action's history; only ever added.
 *
 * @param number the revision of the action from then on
 * @param on     the day it was done, or it was clear that it was not
 */
public record ActionChange(
        ActionId action, int number, ActionState state, LocalDate on, ProfessionalId changedBy, Instant changedAt) {}
