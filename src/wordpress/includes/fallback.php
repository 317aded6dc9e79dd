<?php
/**
 * What stands inside a widget before its code has arrived: for search engines, for browsers without scripts, and for the
 * day on which something fails. A name of the project and one list, made from the feed.
 *
 * An item is `texts`: what it says, each with its language; `href`: where it leads, or ''.
 *
 * @package Mobility_Widgets
 */

namespace Mobility_Widgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const ITEMS = array(
	'partner-map'         => 'partner_items',
	'timeline'            => 'event_items',
	'language-quiz'       => 'quiz_items',
	'charter-signatories' => 'signature_items',
	'flyer-banner'        => 'banner_items',
	'resource-library'    => 'resource_items',
	'quiz-results'        => 'no_items',
);

function fallback( string $widget, string $language, \stdClass $feed ): string {
	$project = ( $feed->project ?? null ) instanceof \stdClass ? $feed->project : new \stdClass();
	$title   = in_language( choose_text( $project->name ?? '', $language, $feed ), $language );
	$items   = call_user_func( __NAMESPACE__ . '\\' . ITEMS[ $widget ], $feed, $language );
	$list    = implode( '', array_map( static fn( $item ) => '<li>' . item( $item, $language ) . '</li>', $items ) );
	return ( '' === $title ? '' : "<p>$title</p>" ) . ( '' === $list ? '' : "<ul>$list</ul>" );
}

/** What is made on the page alone has nothing to list. */
function no_items(): array {
	return array();
}

function item( array $item, string $language ): string {
	$texts = array_filter( array_map( static fn( $text ) => in_language( $text, $language ), $item['texts'] ) );
	$name  = (string) array_shift( $texts );
	$href  = to_https( $item['href'] ?? '' );
	if ( '' !== $href ) {
		$name = '<a href="' . esc_url( $href, array( 'https' ) ) . '" rel="noopener noreferrer">' . $name . '</a>';
	}
	return implode( ', ', array_merge( array( $name ), $texts ) );
}

/** @param array{string, string} $text Words and their language. */
function in_language( array $text, string $language ): string {
	list( $words, $lang ) = $text;
	if ( '' === trim( $words ) || '' === $lang || $lang === $language ) {
		return esc_html( trim( $words ) );
	}
	return '<span lang="' . esc_attr( $lang ) . '">' . esc_html( trim( $words ) ) . '</span>';
}

/** Name, place and country of an organisation. */
function organization_texts( \stdClass $organization, \stdClass $address, string $language, \stdClass $feed ): array {
	return array(
		choose_text( $organization->name ?? '', $language, $feed ),
		choose_text( $address->addressLocality ?? '', $language, $feed ),
		array( country_name( line_of( $address, 'addressCountry' ), $language ), '' ),
	);
}

/** Where PHP has no names of countries, the code stands for one. */
function country_name( string $code, string $language ): string {
	$name = class_exists( '\Locale' ) ? \Locale::getDisplayRegion( "-$code", $language ) : '';
	return $name ? $name : $code;
}

function partner_items( \stdClass $feed, string $language ): array {
	$items = array();
	foreach ( records( $feed, 'organizations' ) as $organization ) {
		$address = ( $organization->address ?? null ) instanceof \stdClass ? $organization->address : new \stdClass();
		$items[] = array(
			'texts' => organization_texts( $organization, $address, $language, $feed ),
			'href'  => line_of( $organization, 'homepage' ),
		);
	}
	return $items;
}

function event_items( \stdClass $feed, string $language ): array {
	$events = records( $feed, 'events' );
	usort( $events, static fn( $one, $other ) => strcmp( line_of( $one, 'startDate' ), line_of( $other, 'startDate' ) ) );
	$items = array();
	foreach ( $events as $event ) {
		$days    = array_filter( array( line_of( $event, 'startDate' ), line_of( $event, 'endDate' ) ) );
		$items[] = array(
			'texts' => array(
				choose_text( $event->name ?? '', $language, $feed ),
				array( implode( ' – ', array_map( __NAMESPACE__ . '\day', $days ) ), site_tag() ),
			),
		);
	}
	return $items;
}

/** A day as the site writes its days; a month alone stays one. */
function day( string $date ): string {
	if ( 1 !== preg_match( '/^\d{4}-\d\d(-\d\d)?$/', $date ) ) {
		return $date;
	}
	$is_month = 7 === strlen( $date );
	$time     = strtotime( $is_month ? "$date-01 UTC" : "$date UTC" );
	return false === $time ? $date : (string) wp_date( $is_month ? 'F Y' : get_option( 'date_format' ), $time, new \DateTimeZone( 'UTC' ) );
}

/** The language in which the site writes days. */
function site_tag(): string {
	return to_language( determine_locale() ) ?? strtolower( substr( determine_locale(), 0, 2 ) );
}

function quiz_items( \stdClass $feed, string $language ): array {
	$item = static fn( $quiz ) => array(
		'texts' => array(
			choose_text( $quiz->name ?? '', $language, $feed ),
			choose_text( $quiz->description ?? '', $language, $feed ),
		),
	);
	return array_map( $item, records( $feed, 'quizzes' ) );
}

function signature_items( \stdClass $feed, string $language ): array {
	$charter  = ( $feed->charter ?? null ) instanceof \stdClass ? $feed->charter : new \stdClass();
	$partners = records( $feed, 'organizations' );
	$items    = array();
	foreach ( records( $charter, 'signatures' ) as $signature ) {
		$by = $signature->organization ?? '';
		$by = is_string( $by ) ? find_record( $partners, $by ) : $by;
		if ( ! $by instanceof \stdClass ) {
			continue;
		}
		$address = ( $by->address ?? null ) instanceof \stdClass ? $by->address : $by;
		$items[] = array(
			'texts' => array_merge(
				organization_texts( $by, $address, $language, $feed ),
				array( array( day( line_of( $signature, 'signedOn' ) ), site_tag() ) )
			),
			'href'  => line_of( $by, 'homepage' ),
		);
	}
	return $items;
}

/** Every banner's words and actions, then the funding statement, which has to stand wherever the banner does. */
function banner_items( \stdClass $feed, string $language ): array {
	$items = array();
	foreach ( records( $feed, 'banners' ) as $banner ) {
		$items[] = array(
			'texts' => array( choose_text( $banner->name ?? '', $language, $feed ), choose_text( $banner->description ?? '', $language, $feed ) ),
		);
		foreach ( records( $banner, 'actions' ) as $action ) {
			$items[] = array(
				'texts' => array( choose_text( $action->label ?? '', $language, $feed ) ),
				'href'  => line_of( $action, 'url' ),
			);
		}
	}
	$statement = $feed->project->requiredStatement ?? null;
	if ( $statement instanceof \stdClass ) {
		$items[] = array( 'texts' => array( choose_text( $statement->label ?? '', $language, $feed ) ) );
		$items[] = array( 'texts' => array( choose_text( $statement->value ?? '', $language, $feed ) ) );
	}
	return $items;
}

/** One item for each file, because each leads somewhere else. */
function resource_items( \stdClass $feed, string $language ): array {
	$items = array();
	foreach ( records( $feed, 'resources' ) as $resource ) {
		foreach ( records( $resource, 'files' ) as $file ) {
			$items[] = array(
				'texts' => array(
					choose_text( $resource->name ?? '', $language, $feed ),
					array( line_of( $file, 'inLanguage' ), '' ),
					array( strtoupper( (string) preg_replace( '~^.*[/.+]~', '', line_of( $file, 'encodingFormat' ) ) ), '' ),
				),
				'href'  => line_of( $file, 'contentUrl' ),
			);
		}
	}
	return $items;
}
