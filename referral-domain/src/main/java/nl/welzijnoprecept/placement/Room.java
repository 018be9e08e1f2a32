package nl.welzijnoprecept.placement;

import org.jspecify.annotations.Nullable;

/**
 * How the places of an activity stand, and stay until the transaction ends.
 *
 * @param capacity   null where there is always room
 * @param held       places that are somebody's
 * @param waiting    how many wait whose case is open
 * @param lastNumber of the last in line; 0 where nobody waits
 * @param active     whether the activity takes place
 */
public record Room(@Nullable Integer capacity, long held, long waiting, int lastNumber, boolean active) {
    /** Whether whoever comes now has a place: nobody goes before who waits. */
    public boolean hasFreePlace() {
        return capacity == null || (held < capacity && waiting == 0);
    }
}
