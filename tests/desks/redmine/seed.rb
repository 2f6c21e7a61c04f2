# frozen_string_literal: true

# Makes the tables of an empty Redmine 5 and fills them with the users, project, custom fields and
# issues of the JSON file named on the command line, through Redmine's own models, so that the pages
# are what a real desk would show.
require 'json'
require '/usr/share/redmine/config/environment'

PLAN = JSON.parse(File.read(ARGV[0], encoding: 'UTF-8'))

# Where the migrations stand is said relative to the program.
Dir.chdir(Rails.root)
ActiveRecord::Migration.verbose = false
ActiveRecord::Base.connection.migration_context.migrate
# Models that the migrations touched still know the tables as they were.
ActiveRecord::Base.connection.schema_cache.clear!
ActiveRecord::Base.descendants.each(&:reset_column_information)
Redmine::DefaultData::Loader.load('en')
{ default_language: 'en', rest_api_enabled: '0', self_registration: '0', notified_events: [],
  plain_text_mail: '1', login_required: '0' }.each { |name, value| Setting[name] = value }
ActionMailer::Base.perform_deliveries = false

def at(entry)
  Time.parse("#{entry['at']} UTC")
end

STAFF = Role.find_by!(name: 'Manager')
# The way a desk keeps customers out of the list of those an issue can be given to.
CUSTOMER = Role.find_by!(name: 'Reporter').tap { |role| role.update!(name: '客户', assignable: false) }
TRACKER = Tracker.find_by!(name: 'Support')
PROJECT = Project.create!(
  name: PLAN['project']['name'], identifier: PLAN['project']['identifier'],
  trackers: [TRACKER], enabled_module_names: ['issue_tracking'], is_public: true
)

def create_user(person, role)
  user = User.new(
    firstname: person['firstname'], lastname: person['lastname'], mail: person['mail'],
    language: person['language'], mail_notification: 'none'
  )
  user.login = person['login']
  user.password = user.password_confirmation = PLAN['password']
  user.save!
  user.pref.update!(
    time_zone: 'Beijing', comments_sorting: person['newestFirst'] ? 'desc' : 'asc'
  )
  Member.create!(project: PROJECT, principal: user, roles: [role])
  [person['login'], user]
end

USERS = PLAN['agents'].to_h { |person| create_user(person, STAFF) }
                      .merge(PLAN['customers'].to_h { |person| create_user(person, CUSTOMER) })
USERS.default = User.anonymous

FIELDS = PLAN['issues'].flat_map { |issue| issue['fields'].keys }.uniq.to_h do |name|
  field = IssueCustomField.create!(
    name: name, field_format: name == '客户年龄' ? 'int' : 'string',
    is_for_all: true, trackers: [TRACKER], visible: true
  )
  [name, field]
end

def create_issue(entry)
  first, *later = entry['messages']
  issue = Issue.new(
    project: PROJECT, tracker: TRACKER, subject: entry['subject'], author: USERS[first['by']],
    description: first['markup'] || first['text'], priority: IssuePriority.default,
    status: TRACKER.default_status, assigned_to: entry['assignee'] && USERS[entry['assignee']]
  )
  issue.custom_field_values = entry['fields'].to_h { |name, value| [FIELDS[name].id.to_s, value] }
  issue.save!
  raise "issue #{entry['id']} became #{issue.id}" unless issue.id == entry['id']

  later.each { |message| add_journal(Issue.find(issue.id), message) }
  Issue.find(issue.id).update_columns(
    created_on: at(first), updated_on: at(entry['messages'].last), start_date: at(first).to_date
  )
end

def add_journal(issue, message)
  journal = issue.init_journal(USERS[message['by']], message['markup'] || message['text'] || '')
  issue.private_notes = message['internal'] == true
  issue.status = IssueStatus.find(message['status']) if message['status']
  issue.save!
  journal.update_columns(created_on: at(message))
end

PLAN['issues'].each { |entry| create_issue(entry) }
