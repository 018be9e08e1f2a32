/** Proposes what to tell a referrer, from facts and never from what anybody wrote. */
@NullMarked
package nl.welzijnoprecept.proposal.app;

import org.jspecify.annotations.NullMarked;
