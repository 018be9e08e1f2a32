package nl.welzijnoprecept.referral;

import java.util.List;
import nl.welzijnoprecept.referral.ReferralQuery.Position;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param total exact count of all that the filters match
 * @param next  where the next part begins; null at the end
 */
public record Page<T>(List<T> items, long total, @Nullable Position next) {}
