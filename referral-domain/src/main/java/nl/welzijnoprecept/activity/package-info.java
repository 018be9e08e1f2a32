/** The directory of activities that a client can be helped to. */
@NullMarked
package nl.welzijnoprecept.activity;

import org.jspecify.annotations.NullMarked;
