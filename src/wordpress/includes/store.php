<?php
/**
 * Copies of the feed and of its files, in a folder of the site's uploads. A copy outlives its freshness, for the day on
 * which the feed's server is down.
 *
 * A copy is one line of JSON about it (`base`, `type`, `fetched`), then the bytes. Its name tells nothing of its kind, so
 * that no web server runs or shows it.
 *
 * @package Mobility_Widgets
 */

namespace Mobility_Widgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** Seconds after which a copy that nobody has asked for is deleted. */
const KEPT_FOR = 90 * DAY_IN_SECONDS;

function folder(): string {
	return trailingslashit( wp_upload_dir( null, false )['basedir'] ) . 'mobility-widgets/';
}

function path_of_copy( string $key ): string {
	return folder() . $key . '.copy';
}

/** @return array{base: string, type: string, fetched: int, body: string}|null */
function read_copy( string $key ): ?array {
	$path = path_of_copy( $key );
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A local file.
	$content = is_readable( $path ) ? file_get_contents( $path ) : false;
	$parts   = false === $content ? array() : explode( "\n", $content, 2 );
	$about   = json_decode( $parts[0] ?? '', true );
	if ( ! is_array( $about ) || ! isset( $about['base'], $about['type'], $about['fetched'], $parts[1] ) ) {
		return null;
	}
	return array_merge( $about, array( 'body' => $parts[1] ) );
}

/** Written beside and moved, so that nobody reads half of it. */
function write_copy( string $key, array $copy ): void {
	$about = wp_json_encode( array_diff_key( $copy, array( 'body' => '' ) ) );
	if ( ! wp_mkdir_p( folder() ) ) {
		return;
	}
	$path = path_of_copy( $key );
	$new  = $path . wp_rand();
	// phpcs:disable WordPress.WP.AlternativeFunctions -- WP_Filesystem may ask for a password, which no visitor has.
	if ( false === file_put_contents( $new, $about . "\n" . $copy['body'] ) || ! rename( $new, $path ) ) {
		wp_delete_file( $new );
	}
	// phpcs:enable
}

function delete_old_copies( int $older_than = KEPT_FOR ): void {
	foreach ( (array) glob( folder() . '*.copy*' ) as $path ) {
		if ( filemtime( $path ) <= time() - $older_than ) {
			delete_transient( 'mobility_widgets_' . strtok( basename( $path ), '.' ) );
			wp_delete_file( $path );
		}
	}
}

function delete_folder(): void {
	if ( is_dir( folder() ) ) {
		rmdir( folder() ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_rmdir
	}
}

function schedule_tidying(): void {
	if ( ! wp_next_scheduled( 'mobility_widgets_tidy' ) ) {
		wp_schedule_event( time() + DAY_IN_SECONDS, 'daily', 'mobility_widgets_tidy' );
	}
}

function stop_tidying(): void {
	wp_clear_scheduled_hook( 'mobility_widgets_tidy' );
}
