<?php
/**
 * Leaves nothing behind: no setting, no copy of a feed.
 *
 * @package Mobility_Widgets
 */

if ( ! defined( 'ABSPATH' ) || ! defined( 'WP_UNINSTALL_PLUGIN' ) ) {
	exit;
}

require_once __DIR__ . '/includes/store.php';
require_once __DIR__ . '/includes/settings.php';

Mobility_Widgets\delete_old_copies( 0 );
Mobility_Widgets\delete_folder();
delete_option( Mobility_Widgets\OPTION );
wp_clear_scheduled_hook( 'mobility_widgets_tidy' );
