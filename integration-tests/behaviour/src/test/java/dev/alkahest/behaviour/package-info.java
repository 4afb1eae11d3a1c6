/**
 * What Alkahest does on real databases: one package per behaviour, with the small entities it needs beside its
 * tests.
 */
package dev.alkahest.behaviour;
