<?php
/**
 * A feed or a bank as this site hands it on: what a browser loads by itself comes from this site; links lead where they led.
 *
 * @package Mobility_Widgets
 */

namespace Mobility_Widgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** Fields that a page loads without being asked: pictures, previews, recordings. */
const LOADED = array( 'src', 'slowSrc', 'previewUrl' );

/** Fields that a visitor may follow. */
const FOLLOWED = array( 'contentUrl', 'homepage', 'url', 'signUrl', 'evidence' );

/**
 * The copy's JSON with each address absolute.
 *
 * @param string $kind `feed` or `bank`.
 */
function with_own_addresses( string $kind, array $copy ): ?\stdClass {
	$json = json_decode( $copy['body'], false, DEEPEST );
	if ( ! $json instanceof \stdClass ) {
		return null;
	}
	if ( 'feed' === $kind ) {
		put_own_banks( $json, $copy['base'] );
	}
	put_own_addresses( $json, $copy['base'] );
	return $json;
}

function put_own_banks( \stdClass $feed, string $base ): void {
	foreach ( $feed->quizzes ?? array() as $quiz ) {
		$bank = $quiz instanceof \stdClass && is_string( $quiz->url ?? null ) ? to_absolute( $quiz->url, $base ) : '';
		if ( '' !== $bank ) {
			$quiz->url = own_address( 'bank', $bank );
		}
	}
}

/** @param \stdClass|array $node */
function put_own_addresses( $node, string $base ): void {
	foreach ( $node as $name => $value ) {
		if ( is_object( $value ) || is_array( $value ) ) {
			put_own_addresses( $value, $base );
		} elseif ( is_object( $node ) && is_string( $value ) && is_string( $name ) ) {
			$node->$name = own_value( $name, $value, $base );
		}
	}
}

/** What is no safe address stays as it is, for the widget to report; it never loads such a thing. */
function own_value( string $name, string $value, string $base ): string {
	$is_loaded = in_array( $name, LOADED, true );
	if ( ! $is_loaded && ! in_array( $name, FOLLOWED, true ) ) {
		return $value;
	}
	$address = to_absolute( $value, $base );
	if ( '' === $address || 0 === strpos( $value, rest_url( ROUTES ) ) ) {
		return $value;
	}
	return $is_loaded ? own_address( 'file', $address ) : $address;
}

/** For a page or an answer: no character of it can end the script element that it stands in. */
function to_json( \stdClass $json ): string {
	return (string) wp_json_encode( $json, JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
}
