<?php
/**
 * What a block or a shortcode may set, and what of it is believed.
 *
 * @package Mobility_Widgets
 */

namespace Mobility_Widgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const WIDGETS = array( 'partner-map', 'timeline', 'language-quiz', 'charter-signatories', 'flyer-banner', 'resource-library', 'quiz-results' );

/** Attributes of the elements by the form of their values; a shortcode may write `heading_level` for `heading-level`. */
const FORMS = array(
	'lang'          => '/^[A-Za-z]{2,3}([_-][A-Za-z0-9]+)*$/',
	'theme'         => '/^(auto|light|dark)$/',
	'accent'        => '/^#[0-9a-f]{6}$/i',
	'heading-level' => '/^[1-6]$/',
	'zoom'          => '/^(auto|on|off)?$/',
	'today'         => '/^\d{4}-\d\d-\d\d$/',
	'view'          => '/^(list|grid)$/',
	'lanes'         => '/^(kind|partner)$/',
	'quiz'          => '/^[\w.:-]{1,100}$/',
	'banner'        => '/^[\w.:-]{1,100}$/',
	'remember'      => '/^(local|session|none)$/',
	'emblem'        => '/^mono$/',
	'group-by'      => '/^(type|audience|language|level|keyword|none)$/',
	'hash'          => '/^[\w-]{0,40}$/',
	'mode'          => '/^(test|practice|before|after)$/',
	'skill'         => '/^[a-z ]{1,100}$/',
	'level'         => '/^[ABC12 ]{1,40}$/',
	'questions'     => '/^\d{1,3}$/',
	'time-limit'    => '/^\d{1,3}$/',
);

/** Attributes that are there or not. */
const SWITCHES = array( 'without-frame', 'without-share', 'keep-copy' );

/** Attributes that are addresses. */
const ADDRESSES = array( 'share-url', 'quiz-page' );

/**
 * @param array $given As an editor wrote it: names in any form, values of any type.
 * @return array<string, string> What is right, by the elements' names for it.
 */
function clean_attributes( array $given ): array {
	$clean = array();
	foreach ( $given as $name => $value ) {
		// `[mobility_widget without-frame]` has the name as its value.
		$is_bare = is_int( $name );
		$name    = str_replace( '_', '-', strtolower( (string) ( $is_bare ? ( is_scalar( $value ) ? $value : '' ) : $name ) ) );
		$text    = $is_bare ? '' : ( is_scalar( $value ) ? trim( (string) $value ) : null );
		if ( null !== $text && is_right( $name, $text, $value ) ) {
			$clean[ $name ] = in_array( $name, SWITCHES, true ) ? '' : $text;
		}
	}
	return $clean;
}

/** @param mixed $value */
function is_right( string $name, string $text, $value ): bool {
	if ( in_array( $name, SWITCHES, true ) ) {
		return ! in_array( $value, array( false, 0, '0', 'false', 'no' ), true );
	}
	if ( in_array( $name, ADDRESSES, true ) ) {
		return '' !== to_https( $text ) && to_https( $text ) === $text;
	}
	return isset( FORMS[ $name ] ) && 1 === preg_match( FORMS[ $name ], $text );
}
