<?php
/**
 * The language of the page, and the plugin's own texts in it.
 *
 * @package Mobility_Widgets
 */

namespace Mobility_Widgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const LANGUAGES = array( 'en', 'fr', 'es', 'ca', 'lv', 'pt' );

/** `fr_BE`, `fr-FR` → `fr`; undefined languages → null. */
function to_language( string $locale ): ?string {
	$language = strtolower( substr( $locale, 0, 2 ) );
	$is_whole = 1 !== preg_match( '/^[A-Za-z]{3}/', $locale );
	return $is_whole && in_array( $language, LANGUAGES, true ) ? $language : null;
}

/** What Polylang or WPML say of this page, else the site's language; English where the widgets do not speak it. */
function language_of_page(): string {
	$polylang = function_exists( 'pll_current_language' ) ? pll_current_language( 'locale' ) : null;
	// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- WPML's own filter.
	$wpml  = apply_filters( 'wpml_current_language', null );
	$known = array_filter( array( $polylang, $wpml, determine_locale() ), 'is_string' );
	return to_language( reset( $known ) ) ?? 'en';
}

/** The texts that come with the plugin serve all countries of a language: `fr_BE` reads the French ones. */
function load_texts(): void {
	$locale   = determine_locale();
	$language = to_language( $locale );
	if ( null !== $language && 'en' !== $language ) {
		load_textdomain( 'mobility-widgets', plugin_dir_path( FILE ) . "languages/mobility-widgets-$language.mo", $locale );
	}
}
