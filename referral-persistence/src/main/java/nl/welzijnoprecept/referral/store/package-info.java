/** How referral is kept in PostgreSQL. */
@NullMarked
package nl.welzijnoprecept.referral.store;

import org.jspecify.annotations.NullMarked;
