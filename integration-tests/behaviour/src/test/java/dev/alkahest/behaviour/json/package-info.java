/** Attributes that are stored as JSON documents. */
package dev.alkahest.behaviour.json;
