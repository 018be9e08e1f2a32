/** Talking over cases with those who help, also from elsewhere (casuïstiekoverleg), and who keeps a case together. */
@NullMarked
package nl.welzijnoprecept.casereview;

import org.jspecify.annotations.NullMarked;
