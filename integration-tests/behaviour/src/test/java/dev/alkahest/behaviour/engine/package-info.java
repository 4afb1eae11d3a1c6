/** Engines, pools, connections and transactions on real databases. */
package dev.alkahest.behaviour.engine;
